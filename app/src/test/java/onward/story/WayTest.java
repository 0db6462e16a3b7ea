package onward.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onward.interview.Case;
import onward.interview.Outcome.Kind;
import onward.kernel.Uuid7;
import onward.reflect.Course;
import org.junit.jupiter.api.Test;

class WayTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void everyMatterIsInTheFlowOnceAndEndsOnce() {
        var three = Uuid7.at(Instant.EPOCH);
        var two = Uuid7.at(Instant.EPOCH);
        var one = Uuid7.at(Instant.EPOCH);
        var way =
                of(
                        Cases.talk(1, three, Optional.of(Kind.WENT_ON)),
                        Cases.talk(2, two, Optional.of(Kind.WENT_ON)),
                        Cases.talk(3, three, Optional.of(Kind.WENT_ON)),
                        Cases.talk(4, one, Optional.of(Kind.NO_REPLY)),
                        Cases.talk(5, three, Optional.of(Kind.REJECTED)),
                        Cases.talk(6, two, Optional.empty()));
        assertThat(way.stages()).extracting(Stage::talks).containsExactly(3, 2, 1);
        assertThat(way.stages()).extracting(Stage::next).containsExactly(2, 1, 0);
        assertThat(way.stages().get(0).endings().of(CameOf.NO_REPLY)).isEqualTo(1);
        assertThat(way.stages().get(1).endings().of(CameOf.OPEN)).isEqualTo(1);
        assertThat(way.stages().get(2).endings().of(CameOf.REJECTED)).isEqualTo(1);
        assertThat(way.roles()).isEqualTo(3);
        assertThat(way.matters().getFirst().talks()).hasSize(3);
    }

    @Test
    void laterTalksAreCountedWithTheFourth() {
        var matter = Uuid7.at(Instant.EPOCH);
        var way =
                of(
                        IntStream.range(0, 6)
                                .mapToObj(day -> Cases.talk(day, matter, Optional.empty()))
                                .toArray(Case[]::new));
        assertThat(way.stages()).hasSize(4);
        assertThat(way.stages().getLast().talks()).isEqualTo(1);
        assertThat(way.stages().getLast().name()).isEqualTo("Fourth talk or later");
    }

    @Test
    void aQuietMonthIsDrawnTooAndOldOnesAreLeftOut() {
        var way = of(Cases.one(0, 50, Optional.empty()), Cases.one(70, 50, Optional.empty()));
        assertThat(way.months())
                .extracting(month -> month.endings().all())
                .containsExactly(1, 0, 1);
        var years = of(Cases.one(0, 50, Optional.empty()), Cases.one(2000, 50, Optional.empty()));
        assertThat(years.months()).hasSize(24);
        assertThat(years.interviews()).isEqualTo(2);
    }

    @Test
    void aStayIsCountedFromTheEndOfTheInterview() {
        var one = Cases.one(0, 50, Optional.empty());
        var other = Cases.one(1, 50, Optional.empty());
        var away = one.endedAt().plus(Duration.ofHours(36));
        var courses =
                List.of(
                        new Course(one.interview(), Optional.of(away), 2),
                        new Course(other.interview(), Optional.empty(), 0));
        var stays = Way.of(List.of(one, other), courses, BERLIN).stays();
        assertThat(stays).hasSize(1);
        assertThat(stays.getFirst().days()).isEqualTo(1.5, within(1e-9));
        assertThat(stays.getFirst().reopenings()).isEqualTo(2);
        assertThat(StaysPicture.days(1.5)).isEqualTo("1.5 days");
        assertThat(StaysPicture.days(0.04)).isEqualTo("1 hour");
        assertThat(StaysPicture.days(12.2)).isEqualTo("12 days");
    }

    private static Way of(Case... cases) {
        return Way.of(Stream.of(cases).toList(), List.of(), BERLIN);
    }
}
