package onward.now;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onward.bridge.Touching;
import onward.guard.Deciding;
import onward.guard.Venting;
import onward.interview.Interview;
import onward.interview.Interview.Standing;
import onward.interview.Interviewing;
import onward.interview.Looking;
import onward.now.Step.Progress;
import onward.platform.web.Answer;
import onward.platform.web.Visit;
import onward.reflect.PuttingAway;
import onward.reflect.Reflecting;
import onward.reflect.Reflection;
import onward.reflect.Summary;
import onward.reflect.Worry;
import onward.story.Retelling;
import onward.thank.Owing;

/// The page that says what is next.
final class NowPages {

    /// An interview is at hand while its write-up is open, at most this long.
    private static final Duration AT_HAND = Duration.ofDays(14);

    /// When all is done it stays in sight this long: the evening and the days after.
    private static final Duration STAYS = Duration.ofDays(2);

    private static final int LAST = 12;
    private static final int COMING = 3;
    private static final int PAIRS = 50;
    private static final int IN_TOUCH = 1;

    private final Looking looking;
    private final Interviewing interviewing;
    private final Reflecting reflecting;
    private final PuttingAway puttingAway;
    private final Owing owing;
    private final Venting venting;
    private final Deciding deciding;
    private final Replays replays;
    private final Touching touching;
    private final Retelling retelling;

    NowPages(
            Looking looking,
            Interviewing interviewing,
            Reflecting reflecting,
            PuttingAway puttingAway,
            Owing owing,
            Venting venting,
            Deciding deciding,
            Replays replays,
            Touching touching,
            Retelling retelling) {
        this.looking = looking;
        this.interviewing = interviewing;
        this.reflecting = reflecting;
        this.puttingAway = puttingAway;
        this.owing = owing;
        this.venting = venting;
        this.deciding = deciding;
        this.replays = replays;
        this.touching = touching;
        this.retelling = retelling;
    }

    Answer now(Visit visit) {
        var owner = visit.ownerId();
        var held = looking.lastHeld(owner, visit.now(), LAST);
        var writeUps =
                reflecting.about(owner, held.stream().map(Interview::id).toList(), visit.now());
        var coming = looking.coming(owner, visit.now(), COMING);
        var atHand = atHand(visit, held, writeUps);
        return Answer.page(
                new NowPage(
                        atHand,
                        atHand.map(hand -> steps(visit, hand)).orElse(List.of()),
                        coming,
                        held.stream()
                                .filter(interview -> interview.asksHowSad(visit.now()))
                                .limit(1)
                                .toList(),
                        puttingAway.worries(owner, visit.now()).stream()
                                .filter(worry ->
                                        worry.standing(visit.now()) instanceof Worry.Standing.Back)
                                .toList(),
                        venting.asking(owner, visit.now()),
                        replays.warmUp(visit.owner(), visit.now()),
                        touching.due(owner, visit.now(), IN_TOUCH),
                        Guesses.of(looking.pairs(owner, PAIRS), pending(visit, held)),
                        held.isEmpty() && coming.isEmpty(),
                        visit.dates()));
    }

    private static int pending(Visit visit, List<Interview> held) {
        return (int)
                held.stream()
                        .filter(interview ->
                                interview.standing(visit.now()) instanceof Standing.Waiting)
                        .count();
    }

    /// The last one that is not put away yet; else the last one, for the days after.
    private Optional<AtHand> atHand(Visit visit, List<Interview> held, List<Summary> writeUps) {
        return held.stream()
                .filter(interview ->
                        isOpen(interview, writeUps)
                                && interview.over().plus(AT_HAND).isAfter(visit.now()))
                .findFirst()
                .or(() ->
                        held.stream()
                                .filter(interview ->
                                        lastOf(interview, writeUps)
                                                .plus(STAYS)
                                                .isAfter(visit.now()))
                                .findFirst())
                .map(interview ->
                        new AtHand(
                                interview,
                                writeUp(interview, writeUps),
                                interviewing.met(visit.ownerId(), interview.id()).size()));
    }

    /// When it was last of concern: it was held, or its write-up was put away, which may be days
    /// later.
    private static Instant lastOf(Interview interview, List<Summary> writeUps) {
        return writeUp(interview, writeUps)
                .filter(found -> found.standing() instanceof Reflection.Standing.PutAway)
                .map(found -> ((Reflection.Standing.PutAway) found.standing()).at())
                .filter(at -> at.isAfter(interview.over()))
                .orElse(interview.over());
    }

    private static boolean isOpen(Interview interview, List<Summary> writeUps) {
        var writeUp = writeUp(interview, writeUps);
        return writeUp.map(found -> !(found.standing() instanceof Reflection.Standing.PutAway))
                .orElse(interview.outcome().isEmpty());
    }

    private static Optional<Summary> writeUp(Interview interview, List<Summary> writeUps) {
        return writeUps.stream()
                .filter(summary -> summary.interview().equals(interview.id()))
                .findFirst();
    }

    private List<Step> steps(Visit visit, AtHand hand) {
        var steps = new ArrayList<Step>();
        var path = "/interviews/" + hand.interview().id().value();
        if (hand.interview().forecast().isEmpty()) {
            steps.add(
                    new Step(
                            0,
                            "Two guesses",
                            Progress.NOW,
                            "first",
                            "What do you expect of it? It is locked when you save.",
                            "Make the forecast",
                            path + "/forecast",
                            false));
        }
        steps.add(OwnSteps.reflect(visit, hand));
        var owed = owing.owed(visit.owner(), List.of(hand.interview()));
        if (!owed.isEmpty()) {
            steps.add(ThankStep.of(owed, steps.stream().noneMatch(Step::isNow), visit.dates()));
        }
        steps.add(GuardStep.of(visit, hand, deciding.left(visit.ownerId(), GuardStep.MANY)));
        steps.add(replays.step(visit.owner(), hand, visit.now()));
        steps.add(BridgeStep.of(hand, path));
        StoryStep.of(hand, () -> retelling.about(visit.ownerId(), hand.interview().id()))
                .ifPresent(steps::add);
        return steps;
    }
}
