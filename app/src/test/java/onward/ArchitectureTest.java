package onward;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/// The drawing in docs/slices.puml and the rules of the floor plan, asked of the product as it was
/// compiled.
class ArchitectureTest {

    private static final JavaClasses PRODUCT =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("onward");

    private final Drawing drawing = Drawing.ofTheHouse();
    private final Architecture architecture = new Architecture("onward", drawing);

    @Test
    void theDrawingHasNoCycleAndNoLooseArrow() {
        assertThat(drawing.cycle()).isEmpty();
        assertThat(drawing.loose()).isEmpty();
    }

    @Test
    void dependenciesRunAlongTheArrows() {
        assertHolds(architecture.dependenciesRunAlongTheArrows());
    }

    @Test
    void onlyTheClockReadsTheTime() {
        assertHolds(architecture.onlyTheClockReadsTheTime());
    }

    @Test
    void onlyTheTerminalIsTalkedTo() {
        assertHolds(architecture.onlyTheTerminalIsTalkedTo());
    }

    @Test
    void nothingCallsOut() {
        assertHolds(architecture.nothingCallsOut());
    }

    @Test
    void publicTypesOfARoomAreFactsPagesVerbsAndDoors() {
        assertHolds(architecture.publicTypesOfARoomAreFactsPagesVerbsAndDoors());
    }

    @Test
    void namesSayWhatAClassIs() {
        assertHolds(architecture.namesSayWhatAClassIs());
    }

    @Test
    void shelvesTakeALedgerFirst() {
        assertHolds(architecture.shelvesTakeALedgerFirst());
    }

    @Test
    void noFileIsLongAndMostAreShort(TestReporter reporter) {
        for (var folder :
                List.of("app/src/main/java", "app/src/test/java", "bench/src/main/java")) {
            var path = Corpora.repository().resolve(folder);
            if (java.nio.file.Files.isDirectory(path)) {
                var sources = Sources.under(path);
                reporter.publishEntry("median lines of " + folder, "" + sources.median());
                assertThat(sources.tooLong()).as(folder).isEmpty();
            }
        }
        assertThat(Sources.under(Corpora.repository().resolve("app/src/main/java")).median())
                .isLessThanOrEqualTo(Sources.MEDIAN);
    }

    private static void assertHolds(ArchRule rule) {
        assertThat(rule.evaluate(PRODUCT).getFailureReport().getDetails())
                .as(rule.getDescription())
                .isEmpty();
    }
}
