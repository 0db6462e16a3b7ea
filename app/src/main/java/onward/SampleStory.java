package onward;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import onward.interview.Interview;
import onward.interview.Looking;
import onward.kernel.Clock;
import onward.kernel.Owner;
import onward.kernel.OwnerId;
import onward.reflect.Asking;
import onward.reflect.Edition;
import onward.reflect.LensAnswer;
import onward.reflect.ReflectionId;
import onward.story.FourParts;
import onward.story.Retelling;
import onward.story.Side;
import onward.story.Told;

/// The invented half-year looked back upon: one of its talks is told twice, and became an answer.
final class SampleStory {

    private static final int EVERY = 100;
    private static final String FAILURE =
            "I told a long story without an end [1], and two of them looked at the clock [1]. I lost"
                    + " the room [noted].";
    private static final String SUCCESS =
            "They asked about a conflict, and I told a true one [1]. It had no end, and I saw two of"
                    + " them look at the clock [1]. I asked two questions of my own before we parted"
                    + " [noted]. Since then I say the end first [since].";
    private static final FourParts ANSWER =
            new FourParts(
                    "I was in the final round for a role as backend engineer, on site.",
                    "They asked me to tell them about a conflict.",
                    "I told a long story, and saw two of them look at the clock. So I came to its end"
                            + " and asked two questions of my own.",
                    "They took somebody from inside. I have said the end first ever since, and then"
                            + " the story.");

    private final Clock clock;
    private final Looking looking;
    private final Asking asking;
    private final Retelling retelling;

    SampleStory(Clock clock, Looking looking, Asking asking, Retelling retelling) {
        this.clock = clock;
        this.looking = looking;
        this.asking = asking;
        this.retelling = retelling;
    }

    /// What the lens was answered while a write-up was open.
    void answerTheLens(OwnerId owner, ReflectionId id, String sting, Instant now) {
        if (!sting.isEmpty()) {
            asking.answer(owner, id, sting, LensAnswer.TAKEN, Optional.empty(), now);
        }
    }

    /// Tells one of the talks twice, where the talks are there already.
    void write(Owner owner) {
        var then = clock.now().minus(Duration.ofDays(80));
        looking.lastHeld(owner.id(), clock.now(), EVERY).stream()
                .filter(interview -> interview.stage().equals("Final round"))
                .findFirst()
                .map(Interview::id)
                .flatMap(id -> retelling.begin(owner.id(), id, then))
                .flatMap(id -> retelling.find(owner.id(), id, then))
                .ifPresent(told -> tell(owner, told, then));
    }

    private void tell(Owner owner, Told told, Instant then) {
        var id = told.telling().id();
        var marks = told.marks();
        retelling.save(
                owner.id(),
                id,
                Map.of(Side.FAILURE, marks.kept(FAILURE), Side.SUCCESS, marks.kept(SUCCESS)),
                Edition.of(told.telling().version()),
                then.plus(Duration.ofHours(1)));
        retelling.choose(owner.id(), id, Optional.of(Side.SUCCESS));
        retelling.answer(
                owner.id(),
                id,
                ANSWER,
                then.atZone(owner.zone()).toLocalDate(),
                then.plus(Duration.ofHours(1)));
    }
}
