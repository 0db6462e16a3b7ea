package onward.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import onward.Evening;
import onward.Guest;
import onward.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchingTest {

    private World world;
    private Guest guest;

    @BeforeEach
    void spendAnEvening(@TempDir Path folder) {
        world = World.in(folder).open();
        guest = world.guest();
        new Evening(world, guest, field -> "Zürich " + field).spent();
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void whatWasWrittenIsFoundInEachRoomHoweverItIsSpelt() {
        var page = guest.get("/search?q=ZURICH").body();
        assertThat(page)
                .contains("<mark>Zürich</mark>")
                .contains("Person", "Interview", "Moment", "Note", "Lesson");
        assertThat(guest.get("/search?q=zurich+nowhere-at-all").body())
                .contains("Nothing has all of these words.");
        assertThat(guest.get("/search").body()).doesNotContain("found.");
    }

    @Test
    void everyHitLeadsToAPage() {
        var links =
                java.util.regex.Pattern.compile("class=\"what\" href=\"([^\"]+)\"")
                        .matcher(guest.get("/search?q=zurich").body())
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toSet());
        assertThat(links).isNotEmpty();
        assertThat(links).allSatisfy(link -> assertThat(guest.get(link).status()).isEqualTo(200));
    }

    @Test
    void whatAnotherWroteAndWhatWasVentedIsNeverFound() {
        var other = world.neighbour();
        world.store().change(other.id(), _ -> {});
        guest.post("/guard/vents", java.util.Map.of("body", "Quagmire", "until", "now"));
        assertThat(guest.get("/search?q=quagmire").body())
                .contains("Nothing has all of these words.");
        var theirs = new Searching(world.store(), List.of()).find(other.id(), "z", 9, now());
        assertThat(theirs.count()).isZero();
    }

    @Test
    void aLongTextIsCutAroundItsWordsAndKeepsEveryLetter() {
        var text = "a ".repeat(100) + "Needle" + " b".repeat(200);
        var pieces = Excerpt.of(text, Searching.folded(text), List.of("needle"));
        assertThat(pieces)
                .filteredOn(Hit.Piece::isSought)
                .singleElement()
                .satisfies(piece -> assertThat(piece.text()).isEqualTo("Needle"));
        assertThat(pieces.getFirst().text()).isEqualTo("… ");
        assertThat(pieces.getLast().text()).isEqualTo(" …");
        var naughty = "\uD83D\uDE00\uD83D\uDE00x ß İ ﬁ\uD83D";
        assertThat(Searching.folded(naughty)).hasSameSizeAs(naughty);
        assertThat(
                        Excerpt.of(naughty, Searching.folded(naughty), List.of("x")).stream()
                                .map(Hit.Piece::text)
                                .collect(Collectors.joining()))
                .isEqualTo(naughty);
    }

    private java.time.Instant now() {
        return world.clock().now();
    }
}
