package onward.prose.tone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownNamesTest {

    private static final KnownNames NAMES =
            KnownNames.of(
                    List.of(
                            "Northwind Labs",
                            "Orbeline",
                            "Vantrix",
                            "St Aldwyn's Hospital",
                            "Kite"),
                    List.of("Grace Lindqvist", "Will Adeyemi", "Priya Raman", "Gordon Abernathy"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Loved my talk with @orbeline today | @orbeline",
                "a year at 0rbeline and still no desk | 0rbeline",
                "#NorthwindLabs has the best canteen | #NorthwindLabs",
                "vantrixs onboarding is a maze | vantrixs",
                "first day at vantricks done | vantricks",
                "write to dana@vantrix.com then | @vantrix",
                "the canteen at St Al's is great | St Al's",
                "Interview with Kite this morning | Kite",
                "so O-R-B-E-L-I-N-E it is | O-R-B-E-L-I-N-E",
                "orbelnie said no | orbelnie",
            })
    void companiesAreFoundAsPeopleWriteThem(String text, String found) {
        assertThat(found(text)).containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thank you Priya for the lift | Priya",
                "priya raman never replied | priya raman",
                "met Mr Abernathy in the queue | Mr Abernathy",
                "Grace L. from the panel was kind | Grace L",
                "The devil has enough lawyers, Will. | Will",
            })
    void peopleAreFoundAsPeopleCallThem(String text, String found) {
        assertThat(found(text)).containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Where there's a will there's a way.",
                "Our Juliet fell off the stage with such grace.",
                "Kite festival off for lack of wind.",
                "will you fly the kite with me on sunday",
                "My uncle Gordon grows leeks.",
                "Priya Sharma won the race.",
            })
    void wordsAndOtherPeopleAreNoNames(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Property(tries = 200)
    void caseAndSpacingDoNotFlipAKnownName(
            @ForAll @IntRange(min = 1, max = 5) int spaces, @ForAll long seed) {
        var text = "so northwind labs and priya raman met at orbeline again";
        var shaken = new StringBuilder();
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            var capital = (seed >> (i % 60) & 1) == 1;
            shaken.append(
                    c == ' '
                            ? " ".repeat(spaces)
                            : capital ? String.valueOf(c).toUpperCase(Locale.ROOT) : c);
        }
        assertThat(NAMES.in(shaken.toString()).stream().map(hit -> hit.what().name()))
                .as(shaken.toString())
                .containsExactly("Northwind Labs", "Priya Raman", "Orbeline");
        assertThat(NAMES.mayBeIn(shaken)).isTrue();
    }

    @Property(tries = 500)
    void marksCutTheText(@ForAll String text) {
        NAMES.in(text + " Orbeline " + text)
                .forEach(
                        hit -> assertThat(hit.span().cut(text + " Orbeline " + text)).isNotBlank());
    }

    @Test
    void theGateLetsNoNameFallThrough() {
        for (var text :
                List.of(
                        "ORBELINE",
                        "orbelines",
                        "at St Aldwyn’s",
                        "vantricks",
                        "north wind labs",
                        "xx Pryia")) {
            assertThat(NAMES.in(text).isEmpty() || NAMES.mayBeIn(text)).as(text).isTrue();
        }
        assertThat(NAMES.mayBeIn("the cat sat on the mat")).isFalse();
    }

    @Test
    void aLongTextOfNamesIsReadInTime() {
        assertThat(NAMES.in("Orbeline ".repeat(20_000))).hasSize(20_000);
    }

    private static List<String> found(String text) {
        return NAMES.in(text).stream().map(hit -> hit.span().cut(text)).toList();
    }
}
