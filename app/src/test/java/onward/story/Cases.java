package onward.story;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import onward.interview.Case;
import onward.interview.InterviewId;
import onward.interview.Outcome;
import onward.interview.PursuitId;
import onward.kernel.Percent;
import onward.kernel.Sadness;
import onward.kernel.Uuid7;

/// Invented cases, a day apart.
final class Cases {

    static final Instant FIRST = Instant.parse("2026-01-05T10:00:00Z");

    private Cases() {}

    /// So many with one forecast, of which so many went on.
    static List<Case> some(int many, int wentOn, int guess) {
        return IntStream.range(0, many)
                .mapToObj(at ->
                        one(
                                at,
                                guess,
                                Optional.of(
                                        at < wentOn
                                                ? Outcome.Kind.WENT_ON
                                                : Outcome.Kind.REJECTED)))
                .toList();
    }

    /// So many of every kind.
    static List<Case> any(int many, Random random) {
        var kinds = Outcome.Kind.values();
        return IntStream.range(0, many)
                .mapToObj(at ->
                        one(
                                at,
                                random.nextInt(101),
                                Optional.of(kinds[random.nextInt(kinds.length)])
                                        .filter(_ -> random.nextInt(5) > 0)))
                .toList();
    }

    static Case one(int day, int guess, Optional<Outcome.Kind> outcome) {
        return of(day, Uuid7.at(FIRST), Optional.of(guess), Optional.empty(), outcome);
    }

    /// A talk of a matter.
    static Case talk(int day, String pursuit, Optional<Outcome.Kind> outcome) {
        return of(day, pursuit, Optional.empty(), Optional.empty(), outcome);
    }

    static Case sad(int day, int foretold, int felt) {
        return of(
                day,
                Uuid7.at(FIRST),
                Optional.of(foretold * 10),
                Optional.of(felt),
                Optional.empty());
    }

    private static Case of(
            int day,
            String pursuit,
            Optional<Integer> guess,
            Optional<Integer> felt,
            Optional<Outcome.Kind> outcome) {
        var at = FIRST.plus(Duration.ofDays(day));
        return new Case(
                new InterviewId(Uuid7.at(at)),
                new PursuitId(pursuit),
                at,
                at.plus(Duration.ofHours(1)),
                guess.map(Percent::new),
                guess.map(percent -> new Sadness(percent / 10)),
                felt.map(Sadness::new),
                outcome);
    }
}
