package onward.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onward.Guest;
import onward.World;
import onward.bridge.PathTo.Bond;
import onward.kernel.Uuid7;
import onward.kernel.WallTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who connects Sam to Contoso: whom Sam knows there, and who may introduce Sam to the others.
class ConnectingTest {

    private World world;
    private Connecting connecting;

    @BeforeEach
    void open(@TempDir Path folder) {
        world = World.in(folder);
        connecting = new Connecting(world.store(), (_, _) -> List.of());
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void thePathsComeBestFirstAndHaveThreeStepsAtMost() {
        var dana = world.dana();
        works(dana, job("Contoso GmbH", "2022", ""), job("Northwind", "2019", "2022"));
        var luis = world.luis();
        works(luis, job("Northwind", "2018", "2021"));
        var amara = world.met("Amara Cole", "", "");
        works(amara, job("Contoso", "2015", "2020"));
        var kofi = listed("Kofi Mensah", job("Contoso", "2023", ""));
        var priya =
                listed("Priya Raman", job("Contoso", "2021", ""), job("Northwind", "2020", "2021"));
        var early =
                listed("Early Bird", job("Contoso", "2020", ""), job("Northwind", "2001", "2009"));
        world.bridging().introducing().introduce(world.owner(), kofi.id(), Optional.of(amara.id()));

        var paths = connecting.paths(world.owner(), "Contoso Ltd");
        assertThat(paths)
                .extracting(path -> path.there().name())
                .containsExactly(
                        "Dana Okafor", "Kofi Mensah", "Priya Raman", "Amara Cole", "Early Bird");
        assertThat(paths).allMatch(path -> path.steps() <= 3);
        assertThat(through(paths.get(1))).contains("Amara Cole");
        assertThat(paths.get(1).through().orElseThrow().bond()).isEqualTo(new Bond.Introduced());
        assertThat(through(paths.get(2)))
                .hasValueSatisfying(name -> assertThat(name).isIn("Dana Okafor", "Luis Prado"));
        assertThat(paths.get(2).through().orElseThrow().bond())
                .isEqualTo(new Bond.WorkedAt("Northwind"));
        // they were there at other times
        assertThat(paths.get(4).there().id()).isEqualTo(early.id());
        assertThat(paths.get(4).through()).isEmpty();

        world.bridging().touching().neverContact(world.owner(), dana.id(), world.clock().now());
        world.bridging().touching().neverContact(world.owner(), amara.id(), world.clock().now());
        assertThat(connecting.paths(world.owner(), "Contoso"))
                .extracting(path -> path.there().name())
                .containsExactlyInAnyOrder("Kofi Mensah", "Priya Raman", "Early Bird");
        assertThat(priya.name()).isEqualTo("Priya Raman");
        assertThat(connecting.paths(world.owner(), "Nowhere")).isEmpty();
    }

    @Test
    void thePictureShowsEverybodyOnceAndNobodyOnAnother() {
        for (var at = 0; at < 230; at++) {
            listed(
                    "Person " + at,
                    job("Company " + at % 70, "2020", ""),
                    job("Company " + at % 7, "2010", "2020"));
        }
        var network = connecting.network(world.owner(), 220);
        assertThat(network.size()).isEqualTo(220);
        assertThat(network.size() + network.companies().size()).isBetween(250, 300);
        var dots =
                NetworkPicture.of(network).circles().stream()
                        .flatMap(circle -> circle.dots().stream())
                        .toList();
        for (var at = 0; at < dots.size(); at++) {
            var one = dots.get(at);
            assertThat(dots.subList(at + 1, dots.size()))
                    .allMatch(other -> Math.hypot(one.x() - other.x(), one.y() - other.y()) >= 24);
        }
    }

    /// Whoever was met for this very role is no surprise; for another at the same company they are.
    @Test
    void whoWasMetForOneRoleTurnsUpForAnotherAtTheSameCompany() {
        var dana = world.dana();
        works(dana, job("Northwind GmbH", "2024", ""));
        var here = WallTime.of(LocalDateTime.parse("2026-03-12T10:00"), World.BERLIN);
        var talk = new MetAt.Talk("/interviews/1", "NORTHWIND", "Engineer", here);
        var first = new Pursued.Role("/interviews/1", "Northwind", "Engineer");
        var second = new Pursued.Role("/interviews/2", "Northwind, Inc.", "Head of data");
        var elsewhere = new Pursued.Role("/interviews/3", "Northwind Capital", "Engineer");
        var again =
                new MeetingAgain(
                        world.store(),
                        (_, _) -> List.of(talk),
                        _ -> List.of(first, second, elsewhere));

        assertThat(again.crossings(world.owner(), List.of(dana.id())))
                .singleElement()
                .satisfies(crossing -> {
                    assertThat(crossing.role()).isEqualTo(second);
                    assertThat(crossing.again().words(World.BERLIN))
                            .isEqualTo(
                                    "You met Dana Okafor in March 2026 at NORTHWIND. They are at Northwind GmbH now.");
                });
        assertThat(again.pursued(world.owner())).containsExactly(first, elsewhere);
    }

    @Test
    void whoIntroducedWhomIsNotedAndTakenBackOnThePages() {
        var dana = world.dana();
        var luis = world.luis();
        try (var house = world.open()) {
            var guest = house.guest();
            var path = "/bridge/" + luis.id().value();
            assertThat(guest.post(path + "/introduction/found", Map.of("find", "dan")).body())
                    .contains("Dana Okafor");
            guest.post(path + "/introduction", Map.of("by", dana.id().value()));
            assertThat(guest.get(path).body()).contains("introduced you.", "Dana Okafor");
            assertThat(guest.post(path + "/introduction", Map.of("by", luis.id().value())).status())
                    .isEqualTo(404);
            guest.post(path + "/introduction/removal", Map.of());
            assertThat(guest.get(path).body()).doesNotContain("introduced you.");
            assertAsksForACompanyWithoutItsNameInTheAddress(guest);
        }
    }

    private static void assertAsksForACompanyWithoutItsNameInTheAddress(Guest guest) {
        var id = Uuid7.at(java.time.Instant.EPOCH);
        assertThat(guest.get("/bridge/connections?after=" + id).status()).isEqualTo(200);
        assertThat(guest.post("/bridge/connections", Map.of("company", "Nowhere")).body())
                .contains("Nobody on your bridge leads there");
    }

    private static Optional<String> through(PathTo path) {
        return path.through().map(one -> one.person().name());
    }

    private Person listed(String name, Position... jobs) {
        var now = world.clock().now();
        var person = Person.met(new PersonId(Uuid7.at(now)), now, name, "", "");
        world.bridging().add(world.owner(), person, List.of(jobs));
        return person;
    }

    private void works(Person person, Position... jobs) {
        world.bridging().add(world.owner(), person, List.of(jobs));
    }

    private Position job(String company, String began, String ended) {
        return new Position(
                new PositionId(Uuid7.at(world.clock().now())), company, "", began, ended);
    }
}
