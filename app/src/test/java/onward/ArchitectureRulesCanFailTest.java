package onward;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each rule of the house finds the offender that was built for it: a gate that cannot fail is no
/// gate.
class ArchitectureRulesCanFailTest {

    private static final JavaClasses OFFENDERS =
            new ClassFileImporter().importPackages("onward.offenders");

    private final Architecture architecture =
            new Architecture("onward.offenders", Drawing.ofTheHouse());

    @Test
    void anArrowAgainstTheDrawingIsFound() {
        assertFinds(architecture.dependenciesRunAlongTheArrows(), "bridge.KnowsTooMuch");
    }

    @Test
    void aRoomThatNobodyDrewIsFound() {
        assertFinds(architecture.dependenciesRunAlongTheArrows(), "attic.Box");
    }

    @Test
    void aCallOfNowIsFound() {
        assertFinds(architecture.onlyTheClockReadsTheTime(), "interview.ReadsTheTime.call");
    }

    @Test
    void aReferenceToNowIsFound() {
        assertFinds(architecture.onlyTheClockReadsTheTime(), "interview.ReadsTheTime.reference");
    }

    @Test
    void theOldWayToAskForTheTimeIsFound() {
        assertFinds(architecture.onlyTheClockReadsTheTime(), "interview.ReadsTheTime.oldWay");
    }

    @Test
    void aPrintedLineIsFound() {
        assertFinds(architecture.onlyTheTerminalIsTalkedTo(), "interview.Talks.prints");
    }

    @Test
    void aLoggerIsFound() {
        assertFinds(architecture.onlyTheTerminalIsTalkedTo(), "interview.Talks.logs");
    }

    @Test
    void aCallToSomewhereElseIsFound() {
        assertFinds(architecture.nothingCallsOut(), "interview.CallsOut");
    }

    @Test
    void aPublicClassThatIsNoFactIsFound() {
        assertFinds(architecture.publicTypesOfARoomAreFactsPagesVerbsAndDoors(), "interview.Talks");
    }

    @Test
    void anEmptyNameIsFound() {
        assertFinds(architecture.namesSayWhatAClassIs(), "interview.InterviewManager");
    }

    @Test
    void aShelfWithoutALedgerIsFound() {
        assertFinds(architecture.shelvesTakeALedgerFirst(), "bridge.Shelves.everybody");
    }

    @Test
    void aPublicShelfIsFound() {
        assertFinds(architecture.shelvesTakeALedgerFirst(), "bridge.OpenShelves");
    }

    @Test
    void aCycleInTheDrawingIsFound() {
        var drawing = Drawing.parse(List.of("[a]", "[b]", "[c]", "a --> b", "b --> c", "c --> a"));
        assertThat(drawing.cycle()).contains(List.of("a", "b", "c", "a"));
    }

    @Test
    void anArrowToNowhereIsFound() {
        assertThat(Drawing.parse(List.of("[a]", "a --> b")).loose())
                .containsExactly(new Drawing.Arrow("a", "b"));
    }

    @Test
    void aLongFileIsFound(@TempDir Path folder) throws IOException {
        var file = folder.resolve("Long.java");
        Files.writeString(file, "//\n".repeat(Sources.MOST));
        assertThat(Sources.under(folder).tooLong()).isEmpty();
        Files.writeString(file, "//\n".repeat(Sources.MOST + 1));
        assertThat(Sources.under(folder).tooLong()).hasSize(1);
        assertThat(Sources.under(folder).median()).isGreaterThan(Sources.MEDIAN);
    }

    private static void assertFinds(ArchRule rule, String offender) {
        assertThat(rule.evaluate(OFFENDERS).getFailureReport().getDetails())
                .as(rule.getDescription())
                .anyMatch(sentence -> sentence.contains("onward.offenders." + offender));
    }
}
