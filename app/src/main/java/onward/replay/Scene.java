package onward.replay;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// What is gone through in the mind, step by step: in the first person, the process first.
///
/// @param steps in their order
public record Scene(List<Step> steps) {

    /// How fast an answer is said in a room.
    private static final int WORDS_A_MINUTE = 130;

    private static final Duration LEAST = Duration.ofMinutes(5);
    private static final Duration MOST = Duration.ofMinutes(10);
    private static final long SHORTEST_ANSWER = 30;

    public Scene {
        steps = List.copyOf(steps);
    }

    /// One step.
    ///
    /// @param own the person's own words in it; may be empty
    /// @param lasts how long to stay with it
    public record Step(String words, String own, Duration lasts) {

        /// For the page's timer.
        public long seconds() {
            return lasts.toSeconds();
        }
    }

    /// The scene of a session: the answer at the speed at which it is said, and around it
    /// everything else as slowly as five minutes ask for.
    static Scene of(ImagerySession session) {
        var before =
                List.of(
                        step("I sit as I will sit there. Both feet are on the floor.", "", 30),
                        step("I am in the room. I look around, and I hear it.", session.room(), 45),
                        step("They ask me.", session.asked(), 20),
                        step("I wait. I breathe out once. There is time.", "", 15));
        var after =
                List.of(
                        step(
                                "I see how it lands. Somebody nods, and writes something down.",
                                "",
                                30),
                        step("I thank them, and I leave well. I walk out at my own pace.", "", 30),
                        step("Later the offer comes.", session.hope(), 30));
        var around = seconds(before) + seconds(after);
        var spoken = spoken(session.answer(), MOST.toSeconds() - around);
        var slower = Math.max(1, (double) (LEAST.toSeconds() - spoken) / around);
        var answer = step("I answer, at the speed at which I speak.", session.answer(), spoken);
        return new Scene(
                Stream.of(slower(before, slower), Stream.of(answer), slower(after, slower))
                        .flatMap(steps -> steps)
                        .toList());
    }

    /// How long it is in all.
    public Duration lasts() {
        return steps.stream().map(Step::lasts).reduce(Duration.ZERO, Duration::plus);
    }

    /// "about 6 minutes"
    public String minutes() {
        return "about "
                + Math.max(LEAST.toMinutes(), Math.round(lasts().toSeconds() / 60.0))
                + " minutes";
    }

    private static Step step(String words, String own, long seconds) {
        return new Step(words, own, Duration.ofSeconds(seconds));
    }

    private static long seconds(List<Step> steps) {
        return steps.stream().mapToLong(Step::seconds).sum();
    }

    private static long spoken(String answer, long most) {
        var words = answer.isBlank() ? 0 : answer.strip().split("\\s+", -1).length;
        return Math.clamp(words * 60L / WORDS_A_MINUTE, SHORTEST_ANSWER, most);
    }

    private static Stream<Step> slower(List<Step> steps, double times) {
        return steps.stream()
                .map(step ->
                        step(
                                step.words(),
                                step.own(),
                                Math.round((double) step.seconds() * times)));
    }
}
