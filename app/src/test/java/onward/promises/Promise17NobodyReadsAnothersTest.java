package onward.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import onward.Addresses;
import onward.Addresses.Address;
import onward.Evening;
import onward.Guest;
import onward.World;
import onward.kernel.Uuid7;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Promise 17: nobody reads or changes what is another's. Every address of the router that takes an
/// id is asked with every kind of id of a second person in the same store.
class Promise17NobodyReadsAnothersTest {

    /// What the ids of each address name; an address that is not here has no case yet.
    private static final Map<String, String> KINDS =
            Map.ofEntries(
                    Map.entry("/interviews/{id}", "interview"),
                    Map.entry("/reflect/{id}", "reflection"),
                    Map.entry("/bridge/{id}", "person"),
                    Map.entry("/guard/vents/{id}", "vent"),
                    Map.entry("/guard/audits/{id}", "audit"),
                    Map.entry("/guard/traces/{id}", "trace"),
                    Map.entry("{moment}", "moment"),
                    Map.entry("{person}", "person"),
                    Map.entry("{worry}", "worry"),
                    Map.entry("{touch}", "touch"),
                    Map.entry("/bridge/import/{import}", "import"),
                    Map.entry("/thank/{id}", "thank-you"),
                    Map.entry("{delivery}", "delivery"),
                    Map.entry("/replay/questions/{id}", "question"),
                    Map.entry("{rehearsal}", "rehearsal"),
                    Map.entry("{session}", "session"),
                    Map.entry("{recording}", "recording"),
                    Map.entry("/replay/exchange/{file}", "file"),
                    Map.entry("/story/slices/{id}", "telling"),
                    Map.entry("{interview}", "interview"));

    private static final Pattern PARAMETER = Pattern.compile("\\{[a-z]+}");

    /// Lets go of what may be gone already: pressing it twice is no mistake, so it says so either
    /// way.
    private static final String LETTING_GO = "/reflect/worries/{worry}/letting-go";

    private static World world;
    private static Guest sam;
    private static Guest neighbour;
    private static Evening mine;
    private static Evening theirs;

    @BeforeAll
    static void twoPeopleSpendAnEvening(@TempDir Path folder) {
        world = World.in(folder).open();
        sam = world.guest();
        neighbour = world.signedInBy(world.linkOf(world.neighbour().id()));
        mine = new Evening(world, sam, field -> "Of Sam: " + field).spent();
        theirs = new Evening(world, neighbour, field -> "Of the neighbour: " + field).spent();
    }

    @AfterAll
    static void closeTheHouse() {
        world.close();
    }

    @Test
    void whateverIdOfAnothersIsAskedForIsNotThere() {
        var before = everything(neighbour);
        var nobodys = Uuid7.at(world.clock().now());
        for (var route : world.routes().all()) {
            if (!route.path().contains("{")) {
                continue;
            }
            for (var path : filled(route.path(), new ArrayList<>(theirs.ids().values()))) {
                var reply = ask(new Address(route.method(), path));
                assertThat(reply.status())
                        .as("%s %s", route.method(), path)
                        .isEqualTo(route.path().equals(LETTING_GO) ? 303 : 404);
                assertThat(reply.body()).doesNotContain("Of the neighbour");
            }
            assertThat(everything(neighbour)).as(route.path()).isEqualTo(before);
            assertThat(
                            ask(new Address(
                                            route.method(),
                                            PARAMETER.matcher(route.path()).replaceAll(nobodys)))
                                    .status())
                    .as("somebody's and nobody's look the same")
                    .isEqualTo(route.path().equals(LETTING_GO) ? 303 : 404);
        }
        // and the same address with the neighbour's own browser does show it
        assertThat(neighbour.get(theirs.path()).body()).contains("Of the neighbour: company");
    }

    @Test
    void anIdOfAnothersWithinMyOwnChangesNothingOfTheirs() {
        var before = everything(neighbour);
        for (var route : world.routes().all()) {
            var parameters = PARAMETER.matcher(route.path()).results().toList();
            if (parameters.isEmpty()) {
                continue;
            }
            var kinds =
                    KINDS.entrySet().stream()
                            .filter(kind -> route.path().contains(kind.getKey()))
                            .toList();
            assertThat(kinds)
                    .as("%s has no case: say what its ids name", route.path())
                    .hasSize(parameters.size());
            if (parameters.size() > 1) {
                var own = route.path().replace("{id}", mine.ids().get(kindOfFirst(route.path())));
                for (var path : filled(own, new ArrayList<>(theirs.ids().values()))) {
                    assertThat(ask(new Address(route.method(), path)).body())
                            .as(path)
                            .doesNotContain("Of the neighbour");
                }
            }
        }
        assertThat(everything(neighbour)).isEqualTo(before);
    }

    @Test
    void anIdOfAnothersInAFormOrBehindTheQuestionMarkIsNotThere() {
        var before = everything(neighbour);
        for (var id : theirs.ids().values()) {
            assertThat(sam.post("/reflect", Map.of("interview", id)).status()).isEqualTo(404);
            assertThat(sam.get("/interviews/new?after=" + id).body())
                    .doesNotContain("Of the neighbour");
            sam.post(
                    mine.sheet("thoughts"),
                    Map.of("version", "1", "sting", "x", "moment", id, "then", "next"));
            assertThat(sam.get(mine.sheet("thoughts")).body()).doesNotContain("Of the neighbour");
        }
        // an id may be the same for two people, and each has their own
        var twin = new LinkedHashMap<>(mine.logged().all());
        twin.put("id", theirs.ids().get("interview"));
        assertThat(sam.post("/interviews", twin).status()).isEqualTo(303);
        assertThat(sam.get(theirs.path()).body()).contains("Of Sam: company");
        sam.post(theirs.path() + "/removal", Map.of());
        assertThat(everything(neighbour)).isEqualTo(before);
    }

    @Test
    void erasingMeLeavesTheNeighbour(@TempDir Path folder) {
        try (var house = World.in(folder).open()) {
            var first = house.guest();
            var second = house.signedInBy(house.linkOf(house.neighbour().id()));
            new Evening(house, second, field -> "Of the neighbour: " + field).spent();
            new Evening(house, first, field -> "Of Sam: " + field).spent();
            var before = everything(second);
            assertThat(first.post("/account/erasing", Map.of("word", "erase")).status())
                    .isEqualTo(200);
            assertThat(everything(second)).isEqualTo(before);
        }
    }

    private static Guest.Reply ask(Address address) {
        return Addresses.ask(sam, address, Map.of());
    }

    private static String everything(Guest guest) {
        return guest.get("/account/export.json").body();
    }

    private static String kindOfFirst(String path) {
        return KINDS.entrySet().stream()
                .filter(kind -> kind.getKey().startsWith("/") && path.startsWith(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    /// The path with each id in each of its places.
    private static List<String> filled(String path, List<String> ids) {
        var place = PARAMETER.matcher(path);
        return place.find()
                ? ids.stream()
                        .flatMap(id ->
                                filled(
                                        path.substring(0, place.start())
                                                + id
                                                + path.substring(place.end()),
                                        ids)
                                        .stream())
                        .toList()
                : List.of(path);
    }
}
