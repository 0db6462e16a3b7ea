package onward.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onward.Corpora;
import onward.archive.Kind;
import onward.archive.Network;
import onward.archive.Summary;
import onward.archive.Visibility;
import onward.prose.Span;
import onward.prose.tone.Label;
import onward.prose.tone.Mark;
import onward.prose.tone.Verdict;
import org.junit.jupiter.api.Test;

class ReportingTest {

    private static final Instant DAY = Instant.parse("2024-03-14T12:00:00Z");

    static Trace trace(String text, String link) {
        return new Trace(
                Network.REDDIT,
                Kind.COMMENT,
                Optional.of(DAY),
                "reddit " + text,
                text,
                Optional.of(link),
                Visibility.PUBLIC,
                Reach.ANYONE,
                "jobs",
                Verdict.THINK_TWICE,
                Set.of(Label.HOSTILE),
                List.of(
                        new Mark(
                                Label.HOSTILE,
                                new Span(0, Math.min(3, text.length())),
                                "It stings.")),
                "It stings.",
                5);
    }

    private static Report report(String text) {
        return new Report(
                new Footprint(
                        List.of(new Footprint.Cell(Network.REDDIT, "", 2024, Reach.ANYONE, 7, 1)),
                        new Summary(List.of(), List.of(), false),
                        Duration.ZERO),
                List.of(Listed.open(trace(text, "https://example.org/1"))),
                0,
                DAY);
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static String written(Writing writing) throws IOException {
        var out = new ByteArrayOutputStream();
        writing.to(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void noCellStartsAFormula() throws IOException {
        for (var text : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1")) {
            var table = written(out -> Reporting.csv(report(text).listed().iterator(), out));
            assertThat(table).contains("'" + text);
        }
    }

    @Test
    void thePageIsWholeByItselfAndRunsNothingThatWasWritten() throws IOException {
        for (var text : Corpora.naughtyStrings()) {
            var page = written(out -> Reporting.html(report(text), out));
            assertThat(page)
                    .doesNotContain("<script", "url(", "@import")
                    .doesNotContainPattern("<[a-z]+[^>]*\\s(src|on[a-z]+)=");
        }
        assertThat(written(out -> Reporting.html(report("a clown"), out)))
                .contains("<mark>a c</mark>lown", "r/jobs", "14 March 2024", "It stings.")
                .doesNotContainIgnoringCase("clean");
    }

    @Test
    void aLinkThatABrowserWouldRunIsNone() {
        assertThat(trace("a", "javascript:alert(1)").link()).isEmpty();
        assertThat(trace("a", "data:text/html,x").link()).isEmpty();
        assertThat(trace("a", "HTTPS://example.org").link()).isPresent();
    }

    @Test
    void theJsonSaysItAllAndReadsAgain() throws IOException {
        var json =
                new ObjectMapper()
                        .readTree(
                                written(out ->
                                        Reporting.json(
                                                report("a \"clown\"\n").listed().iterator(),
                                                DAY,
                                                out)));
        assertThat(json.path("version").asInt()).isEqualTo(1);
        assertThat(json.at("/traces/0/text").asText()).isEqualTo("a \"clown\"\n");
        assertThat(json.at("/traces/0/labels/0").asText()).isEqualTo("hostile");
    }
}
