package onward.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import onward.Evening;
import onward.Guest;
import onward.World;
import onward.bridge.BridgeRoom;
import onward.bridge.Person;
import onward.bridge.PersonId;
import onward.kernel.Uuid7;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchingTest {

    private final Map<String, String> typed = new TreeMap<>();
    private World world;
    private Guest guest;

    @BeforeEach
    void spendAnEvening(@TempDir Path folder) {
        world = World.in(folder).open();
        guest = world.guest();
        new Evening(world, guest, field -> "Zürich " + word(field)).spent();
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void whatWasWrittenIsFoundInEachRoomHoweverItIsSpelt() {
        var page = found("ZURICH");
        assertThat(page)
                .contains("<mark>Zürich</mark>")
                .contains("Person", "Interview", "Moment", "Note", "Lesson");
        assertThat(found("zurich nowhere-at-all")).contains("Nothing has all of these words.");
        assertThat(guest.get("/search").body()).doesNotContain("found.");
    }

    @Test
    void whateverWasTypedIsFoundButForFiveThings() {
        assertThat(typed).hasSizeGreaterThan(40);
        var missing = new TreeSet<>(typed.keySet());
        missing.removeIf(field -> found(typed.getOrDefault(field, "")).contains("found."));
        // a sign-in, what is asked anew in other words, and what stands on the list of Guard
        assertThat(missing).containsExactly("login", "note", "post", "sentence", "wording");
    }

    @Test
    void everyHitLeadsToAPage() {
        var links =
                java.util.regex.Pattern.compile("class=\"what\" href=\"([^\"]+)\"")
                        .matcher(found("zurich"))
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toSet());
        assertThat(links).isNotEmpty();
        assertThat(links).allSatisfy(link -> assertThat(guest.get(link).status()).isEqualTo(200));
    }

    @Test
    void whatAnotherWroteIsFoundByThemAlone() {
        var other = world.neighbour();
        var quagmire = Person.met(new PersonId(Uuid7.at(now())), now(), "Quagmire", "Host", "");
        world.bridging().keep(other.id(), quagmire);
        assertThat(found("quagmire")).contains("Nothing has all of these words.");
        var theirs = new Searching(world.store(), BridgeRoom.findables());
        assertThat(theirs.find(other.id(), "quagmire", 9, now()).count()).isEqualTo(1);
    }

    @Test
    void whatIsInTheVentBoxIsNotFound() {
        var vented = guest.post("/guard/vents", Map.of("vent", "Quagmire", "shredding", "TONIGHT"));
        assertThat(guest.get(vented.location()).body()).contains("Quagmire");
        assertThat(found("quagmire")).contains("Nothing has all of these words.");
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

    private String word(String field) {
        // "quagganamezebra"
        return typed.computeIfAbsent(
                field, name -> "quagga" + name.replaceAll("[^a-z]", "") + "zebra");
    }

    private String found(String words) {
        return guest.post("/search", Map.of("q", words)).body();
    }

    private java.time.Instant now() {
        return world.clock().now();
    }
}
