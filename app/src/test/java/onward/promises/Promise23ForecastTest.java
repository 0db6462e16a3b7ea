package onward.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import onward.Stores;
import onward.World;
import onward.bridge.Person;
import onward.bridge.PersonId;
import onward.interview.Advert;
import onward.interview.Forecast;
import onward.interview.Format;
import onward.interview.Interview;
import onward.interview.InterviewId;
import onward.interview.Interviewing;
import onward.interview.Interviewing.Hearing;
import onward.interview.Logged;
import onward.interview.Outcome;
import onward.kernel.OwnerId;
import onward.kernel.Percent;
import onward.kernel.Sadness;
import onward.kernel.Uuid7;
import onward.kernel.WallTime;

/// Promise 23: a forecast cannot change after it is locked, nor an outcome come before it, whatever
/// is done in whatever order. The arithmetic of the record is in `IntervalTest`.
class Promise23ForecastTest {

    private static final Map<Stores, World> WORLDS = new EnumMap<>(Stores.class);

    /// What a person can do with an interview.
    enum Deed {
        LOCK,
        FORGO,
        HEAR,
        UNHEAR,
        FEEL,
        CHANGE,
        MEET,
        WAIT
    }

    @BeforeContainer
    static void openBothStores() throws IOException {
        for (var stores : Stores.values()) {
            var folder = Files.createTempDirectory(Path.of("target"), "forecasts-");
            WORLDS.put(stores, World.on(stores.fresh(folder), folder));
        }
    }

    @AfterContainer
    static void closeThem() {
        WORLDS.values().forEach(World::close);
    }

    @Property(tries = 60)
    void theFirstForecastStandsForEverAndNoOutcomeIsWithoutOne(
            @ForAll Stores stores,
            @ForAll @Size(max = 25) List<Deed> deeds,
            @ForAll Random random) {
        var evening = new Doing(WORLDS.get(stores), random);
        for (var deed : deeds) {
            evening.does(deed);
            var stands = evening.interview();
            assertThat(stands.forecast()).isEqualTo(evening.first);
            assertThat(stands.outcome()).isEqualTo(evening.heard);
            assertThat(stands.felt()).isEqualTo(evening.felt);
            if (stands.outcome().isPresent() || stands.felt().isPresent()) {
                assertThat(stands.forecast()).isPresent();
            }
        }
    }

    /// One interview, and what should be known of it.
    private static final class Doing {

        private final World world;
        private final Random random;
        private final Interviewing verbs;
        private final OwnerId owner;
        private final InterviewId id;
        private Optional<Forecast> first = Optional.empty();
        private Optional<Outcome> heard = Optional.empty();
        private Optional<Sadness> felt = Optional.empty();

        Doing(World world, Random random) {
            this.world = world;
            this.random = random;
            verbs = world.interviewing();
            owner = world.owner();
            id = new InterviewId(Uuid7.at(now()));
            verbs.log(owner, id, logged(), now());
        }

        void does(Deed deed) {
            switch (deed) {
                case LOCK -> forecast(new Forecast.Locked(percent(), sadness(), now()));
                case FORGO -> forecast(new Forecast.Forgone(now()));
                case HEAR -> hear();
                case UNHEAR -> {
                    verbs.unhear(owner, id);
                    heard = Optional.empty();
                }
                case FEEL -> feel(sadness());
                case CHANGE ->
                        assertThat(verbs.change(owner, id, interview().version(), logged(), now()))
                                .isEqualTo(Interviewing.Change.SAVED);
                case MEET -> assertThat(verbs.meet(owner, id, somebody())).isTrue();
                case WAIT -> world.clock().turn(Duration.ofHours(random.nextInt(200)));
            }
        }

        Interview interview() {
            return verbs.find(owner, id).orElseThrow();
        }

        private void forecast(Forecast forecast) {
            first = first.or(() -> Optional.of(forecast));
            assertThat(verbs.forecast(owner, id, forecast)).isEqualTo(first);
        }

        private void hear() {
            var kinds = Outcome.Kind.values();
            var outcome =
                    new Outcome(
                            kinds[random.nextInt(kinds.length)], LocalDate.of(2026, 11, 17), now());
            var hearing = verbs.hear(owner, id, outcome);
            assertThat(hearing)
                    .isEqualTo(first.isPresent() ? Hearing.NOTED : Hearing.NO_FORECAST_YET);
            if (first.isPresent()) {
                heard = Optional.of(outcome);
            }
        }

        private void feel(Sadness sadness) {
            verbs.feel(owner, id, sadness, now());
            if (first.isPresent()) {
                felt = felt.or(() -> Optional.of(sadness));
            }
        }

        private Logged logged() {
            return new Logged(
                    "Northwind " + random.nextInt(3),
                    "Backend engineer",
                    Advert.none(),
                    "Panel",
                    Format.PANEL,
                    WallTime.of(LocalDateTime.of(2026, 11, 16, 10, 0), World.BERLIN),
                    Optional.empty());
        }

        private Person somebody() {
            return Person.met(new PersonId(Uuid7.at(now())), now(), "Dana Okafor", "", "");
        }

        private Percent percent() {
            return new Percent(random.nextInt(101));
        }

        private Sadness sadness() {
            return new Sadness(random.nextInt(11));
        }

        private Instant now() {
            return world.clock().now();
        }
    }
}
