package onward;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onward.kernel.Clock;
import onward.kernel.Owner;
import onward.kernel.Percent;
import onward.kernel.Uuid7;
import onward.reflect.Edition;
import onward.reflect.NextTime;
import onward.replay.Browsing;
import onward.replay.Browsing.Wanted;
import onward.replay.Distress;
import onward.replay.Grade;
import onward.replay.ImagerySession;
import onward.replay.ImagerySessionId;
import onward.replay.Imagining;
import onward.replay.Joining;
import onward.replay.Placing;
import onward.replay.Question;
import onward.replay.QuestionId;
import onward.replay.Rehearsal;
import onward.replay.RehearsalId;
import onward.replay.Rehearsing;
import onward.replay.Retaking;
import onward.replay.Source;
import onward.replay.Tag;

/// The second takes of the invented half-year: some are rehearsed, some are due, one is still to be
/// written.
final class SampleReplay {

    private static final int EVERY = 100;
    private static final Duration SCENE = Duration.ofMinutes(8);

    private final Clock clock;
    private final Placing placing;
    private final Browsing browsing;
    private final Retaking retaking;
    private final Joining joining;
    private final Rehearsing rehearsing;
    private final Imagining imagining;

    SampleReplay(
            Clock clock,
            Placing placing,
            Browsing browsing,
            Retaking retaking,
            Joining joining,
            Rehearsing rehearsing,
            Imagining imagining) {
        this.clock = clock;
        this.placing = placing;
        this.browsing = browsing;
        this.retaking = retaking;
        this.joining = joining;
        this.rehearsing = rehearsing;
        this.imagining = imagining;
    }

    /// Writes them, where the talks are there already.
    void write(Owner owner) {
        placing.place(owner.id(), clock.now());
        var yourself = new QuestionId(Uuid7.at(ago(60)));
        retaking.add(
                owner.id(),
                yourself,
                Source.OWN,
                "Tell me about yourself, in two minutes.",
                Set.of(Tag.ABOUT_YOU),
                ago(60));
        taken(
                owner,
                "Tell us about a conflict",
                Tag.BEHAVIOURAL,
                "It ended well: we shipped a week late and both of us still work together. He wanted"
                        + " one release, I wanted two. I asked what he was afraid of. It was the"
                        + " migration, so we tried that part first.",
                List.of(new Graded(90, Grade.HARD), new Graded(86, Grade.GOOD)));
        taken(
                owner,
                "Why do you want to leave",
                Tag.MOTIVE,
                "I have learned what I came for. Next I want to work on systems that many people"
                        + " lean on, and your team runs one.",
                List.of(new Graded(30, Grade.GOOD), new Graded(27, Grade.GOOD)));
        taken(
                owner,
                "What would you measure first",
                Tag.TECHNICAL,
                "What the person waits for: the slowest request in a hundred, by page. Then what it"
                        + " spends its time on.",
                List.of());
        taken(
                owner,
                "Tell me about yourself",
                Tag.ABOUT_YOU,
                "I build the dull parts well: tables, queues, the deploy on a Friday. Before that I"
                        + " drew maps. What I like best is making a slow thing quick.",
                List.of(new Graded(50, Grade.GOOD), new Graded(47, Grade.EASY)));
        join(owner);
        imagined(owner, 122, 35, 45);
        imagined(owner, 88, 40, 55);
        imagined(owner, 29, 50, 60);
    }

    /// A session on the evening before a talk.
    private void imagined(Owner owner, int daysAgo, int before, int after) {
        var then = ago(daysAgo);
        var id = new ImagerySessionId(Uuid7.at(then));
        imagining.begin(
                owner.id(),
                new ImagerySession(
                        id,
                        then,
                        "Why do you want to leave?",
                        "I have learned what I came for.",
                        "A small room with two screens. Somebody closes the door.",
                        "Mornings without dread.",
                        new Distress(4),
                        new Percent(before),
                        new ImagerySession.Standing.InTheScene()));
        imagining.comeOut(owner.id(), id, new Distress(3), then.plus(SCENE));
        imagining.finish(
                owner.id(),
                id,
                "I rush when it is quiet.",
                new NextTime("it is quiet", "breathe out once"),
                new Percent(after),
                then.plus(SCENE));
    }

    /// How a sample answer came, some days ago.
    private record Graded(int daysAgo, Grade grade) {}

    private void taken(Owner owner, String asked, Tag tag, String body, List<Graded> grades) {
        find(owner, asked)
                .ifPresent(question -> {
                    retaking.describe(
                            owner.id(),
                            question.id(),
                            question.asked(),
                            question.otherWords(),
                            Set.of(tag));
                    var then = grades.isEmpty() ? ago(1) : ago(grades.getFirst().daysAgo() + 1);
                    retaking.save(
                            owner.id(),
                            question.id(),
                            body,
                            Edition.of(0),
                            then.atZone(owner.zone()).toLocalDate(),
                            then);
                    grades.forEach(graded -> rehearse(owner, question, graded));
                });
    }

    private void rehearse(Owner owner, Question question, Graded graded) {
        var then = ago(graded.daysAgo());
        var id = new RehearsalId(Uuid7.at(then));
        rehearsing.answer(
                owner.id(),
                new Rehearsal(id, question.id(), then, question.asked(), "", Optional.empty()));
        rehearsing.grade(owner.id(), id, graded.grade(), rehearsing.days(owner, then));
    }

    /// Three ways of asking the same thing.
    private void join(Owner owner) {
        find(owner, "partition a large table")
                .ifPresent(earlier ->
                        Stream.of("shard the orders table", "grown too large")
                                .flatMap(words -> find(owner, words).stream())
                                .filter(later -> !later.id().equals(earlier.id()))
                                .forEach(later ->
                                        joining.join(owner.id(), later.id(), earlier.id())));
    }

    private Optional<Question> find(Owner owner, String asked) {
        return browsing.rows(owner.id(), new Wanted(asked, Optional.empty()), 0, EVERY).stream()
                .map(Browsing.Row::question)
                .filter(question -> question.asked().contains(asked))
                .findFirst();
    }

    private Instant ago(int days) {
        return clock.now().minus(Duration.ofDays(days));
    }
}
