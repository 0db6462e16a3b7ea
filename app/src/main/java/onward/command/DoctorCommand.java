package onward.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import onward.Rooms;
import onward.command.Finding.Mark;
import onward.platform.store.DatabaseAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Says what is wrong with this installation, and what to do.
@Command(
        name = "doctor",
        description = {
            "Look whether all is well with this installation, and say what to do where it is not.",
            "",
            "It changes nothing, and may be asked while Onward is open. Each line says ok, look or wrong."
        },
        exitCodeList = {
            " 0:All is well.",
            " 1:Something needs doing, and the line says what.",
            " 2:It was typed in a way that Onward does not understand.",
            "70:Something broke in Onward itself."
        },
        footer = {"  ./onward doctor", "  ./onward doctor --data ~/my-interviews"})
final class DoctorCommand implements Callable<Integer> {

    @Mixin private final StoreOptions store = new StoreOptions();

    @Override
    public Integer call() {
        var places = store.places();
        var findings = new ArrayList<>(ComputerCheck.findings(places));
        findings.addAll(
                switch (store.address()) {
                    case DatabaseAddress.SqliteFile _ ->
                            new StoreCheck(places, Rooms.newestSchema()).findings();
                    case DatabaseAddress.Postgres(String url) -> List.of(PostgresCheck.ask(url));
                });
        for (var finding : findings) {
            System.out.println(line(finding));
        }
        return findings.stream().allMatch(finding -> finding.mark() == Mark.OK)
                ? Exits.DONE
                : Exits.REFUSED;
    }

    /// `wrong key missing: put it back at …`
    static String line(Finding finding) {
        return "%-5s  %-11s  %s"
                .formatted(
                        finding.mark().toString().toLowerCase(Locale.ROOT),
                        finding.subject(),
                        finding.words());
    }
}
