package onward.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import onward.archive.container.Container;
import onward.archive.container.Meter;
import onward.archive.network.NetworkReader;
import onward.archive.network.Plan;

/// Tells the exports of two accounts of one network apart, where both were given at once.
record Apart(NetworkReader reader, Meter meter) {

    /// Files of one account.
    private record Account(Set<String> names, List<Container> files) {}

    /// The files of each account together. A part that does not say whose it is belongs to the one
    /// that stands before it, as networks number their parts.
    List<List<Container>> exports(List<Container> files) throws IOException {
        if (files.size() < 2) {
            return List.of(files);
        }
        var accounts = new ArrayList<Account>();
        var unsaid = new ArrayList<Container>();
        for (var file : files) {
            var trial = plan(reader, List.of(file), meter);
            reader.plan(trial);
            var names = trial.accounts();
            var known =
                    accounts.stream()
                            .filter(account -> names.stream().anyMatch(account.names::contains))
                            .findFirst();
            if (names.isEmpty()) {
                (accounts.isEmpty() ? unsaid : accounts.getLast().files).add(file);
            } else if (known.isPresent()) {
                known.get().names.addAll(names);
                known.get().files.add(file);
            } else {
                accounts.add(
                        new Account(new LinkedHashSet<>(names), new ArrayList<>(List.of(file))));
            }
        }
        if (accounts.size() < 2) {
            return List.of(files);
        }
        accounts.getFirst().files.addAll(0, unsaid);
        return accounts.stream().map(Account::files).toList();
    }

    static Plan plan(NetworkReader reader, List<Container> files, Meter meter) {
        return new Plan(
                reader.network(),
                files.stream().flatMap(file -> file.members().stream()).toList(),
                meter);
    }
}
