package onward.replay;

import java.time.Duration;
import java.util.List;

/// What is gone through in the mind, step by step: in the first person, the process first.
///
/// @param steps in their order
public record Scene(List<Step> steps) {

    /// How fast an answer is said in a room.
    private static final int WORDS_A_MINUTE = 130;

    private static final Duration LEAST = Duration.ofMinutes(5);
    private static final Duration MOST = Duration.ofMinutes(10);

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

    /// The scene of a session.
    static Scene of(ImagerySession session) {
        return new Scene(
                stretched(
                        List.of(
                                step(
                                        "I sit as I will sit there. Both feet are on the floor.",
                                        "",
                                        30),
                                step(
                                        "I am in the room. I look around, and I hear it.",
                                        session.room(),
                                        45),
                                step("They ask me.", session.asked(), 20),
                                step("I wait. I breathe out once. There is time.", "", 15),
                                new Step(
                                        "I answer, at the speed at which I speak.",
                                        session.answer(),
                                        spoken(session.answer())),
                                step(
                                        "I see how it lands. Somebody nods, and writes something down.",
                                        "",
                                        30),
                                step(
                                        "I thank them, and I leave well. I walk out at my own pace.",
                                        "",
                                        30),
                                step("Later the offer comes.", session.hope(), 30))));
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

    private static Step step(String words, String own, int seconds) {
        return new Step(words, own, Duration.ofSeconds(seconds));
    }

    private static Duration spoken(String answer) {
        var words = answer.isBlank() ? 0 : answer.strip().split("\\s+", -1).length;
        var seconds = Math.max(30, words * 60 / WORDS_A_MINUTE);
        return Duration.ofSeconds(Math.min(seconds, MOST.toSeconds() / 2));
    }

    /// It lasts five minutes at least, ten at most: each step is given its share.
    private static List<Step> stretched(List<Step> steps) {
        var all = steps.stream().mapToLong(Step::seconds).sum();
        var wanted = Math.clamp(all, LEAST.toSeconds(), MOST.toSeconds());
        return steps.stream()
                .map(step ->
                        new Step(
                                step.words(),
                                step.own(),
                                Duration.ofSeconds(
                                        Math.round((double) step.seconds() * wanted / all))))
                .toList();
    }
}
