package onward;

import static onward.interview.Format.PANEL;
import static onward.interview.Format.PHONE;
import static onward.interview.Format.VIDEO;
import static onward.reflect.Went.NOT_GREAT;
import static onward.reflect.Went.WELL;

import java.util.List;
import java.util.Optional;
import onward.SampleTalk.Guess;
import onward.SampleTalk.SampleMoment;
import onward.SampleTalk.Somebody;
import onward.SampleTalk.WriteUp;
import onward.interview.Format;
import onward.interview.Outcome;
import onward.reflect.Went;

/// The kinds of invented talks: those with an answer, those that wait for one, those to come.
final class SampleKinds {

    private static final List<String> GOOD =
            List.of(
                    "I came on time and asked two questions.",
                    "I said when I did not know.",
                    "I asked how they decide.",
                    "My opening was calm, and short.",
                    "I drew it on the board, and they drew along.",
                    "I thanked each of them by name.",
                    "I gave a number, and said where it is from.",
                    "I let them finish each question.",
                    "I had looked at what they build.",
                    "I asked for a minute to think, and took it.",
                    "I laughed once, and so did they.");

    private SampleKinds() {}

    static SampleTalk answered(
            int daysAgo,
            String company,
            String role,
            String stage,
            Format format,
            int nextStep,
            int sadness,
            Outcome.Kind outcome,
            int felt,
            List<Somebody> people,
            Optional<WriteUp> writeUp) {
        return new SampleTalk(
                daysAgo,
                10,
                company,
                role,
                stage,
                format,
                "a job site",
                "",
                people,
                Optional.of(new Guess(nextStep, sadness)),
                Optional.of(outcome),
                Optional.of(felt),
                writeUp);
    }

    static SampleTalk known(
            int daysAgo,
            String company,
            String role,
            String stage,
            Format format,
            Outcome.Kind outcome) {
        return new SampleTalk(
                daysAgo,
                15,
                company,
                role,
                stage,
                format,
                "a friend",
                "",
                List.of(),
                Optional.of(new Guess(-1, 0)),
                Optional.of(outcome),
                Optional.empty(),
                Optional.empty());
    }

    static SampleTalk waiting(
            int daysAgo,
            String company,
            String role,
            String stage,
            int nextStep,
            int sadness,
            Optional<WriteUp> writeUp) {
        return new SampleTalk(
                daysAgo,
                14,
                company,
                role,
                stage,
                VIDEO,
                "a job site",
                "",
                List.of(),
                Optional.of(new Guess(nextStep, sadness)),
                Optional.empty(),
                Optional.empty(),
                writeUp);
    }

    static SampleTalk unforecast(int daysAgo, String company, String role, String stage) {
        return new SampleTalk(
                daysAgo,
                16,
                company,
                role,
                stage,
                PHONE,
                "",
                "",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static SampleTalk coming(int daysAgo, String company, String role, String stage) {
        return new SampleTalk(
                daysAgo,
                10,
                company,
                role,
                stage,
                VIDEO,
                "",
                "",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Optional<WriteUp> simple(
            String asked,
            String said,
            String landed,
            Went went,
            String cue,
            String act,
            String lesson,
            String whatsNew) {
        return Optional.of(
                new WriteUp(
                        List.of(new SampleMoment(asked, said, landed, went)),
                        List.of(GOOD.get(Math.floorMod(asked.hashCode(), GOOD.size()))),
                        List.of(said),
                        "They must think I am not up to it.",
                        landed,
                        "One answer was weak. The rest was fine.",
                        cue,
                        act,
                        lesson,
                        whatsNew));
    }

    /// The talk that went badly last night.
    static SampleTalk northwind() {
        var writeUp =
                new WriteUp(
                        List.of(
                                new SampleMoment(
                                        "How would you shard the orders table?",
                                        "Hash on customer id. Then I got lost on rebalancing.",
                                        "Dana wrote something down and asked about hot keys.",
                                        NOT_GREAT),
                                new SampleMoment(
                                        "What would you do in your first month?",
                                        "Listen, then mend the slowest test.",
                                        "Luis said: please do.",
                                        WELL)),
                        List.of("I said at once that I was late.", "I asked about hot keys."),
                        List.of("I lost the thread on rebalancing."),
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "");
        return new SampleTalk(
                1,
                10,
                "Northwind",
                "backend engineer",
                "Panel",
                PANEL,
                "a recruiter wrote to me",
                "We look for somebody who likes large tables and small steps.",
                List.of(
                        new Somebody(
                                "Dana Okafor",
                                "Panel lead",
                                "dana.okafor@northwind.example",
                                "She moved the order service off one big table."),
                        new Somebody(
                                "Luis Prado",
                                "Senior engineer",
                                "luis.prado@northwind.example",
                                "")),
                Optional.of(new Guess(31, 7)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(writeUp));
    }
}
