package onward.now;

import java.time.Instant;
import onward.kernel.Owner;
import onward.reflect.Reflecting;
import onward.reflect.Reflection;
import onward.replay.Imagining;
import onward.replay.Rehearsing;
import onward.replay.Retaking;

/// What the page that says what is next knows of replay.
///
/// @param rehearsing knows what is due
/// @param retaking knows which moments wait for a second take
/// @param imagining knows whether it was harder to bear of late
record Replays(
        Reflecting reflecting, Rehearsing rehearsing, Retaking retaking, Imagining imagining) {

    private static final int MOST_WAITING = 50;

    WarmUp warmUp(Owner owner, Instant now) {
        return new WarmUp(
                rehearsing.today(owner.id(), rehearsing.days(owner, now)).size(),
                rehearsing.next(owner, now),
                imagining.wasHardLately(owner.id(), now));
    }

    Step step(Owner owner, AtHand hand, Instant now) {
        return hand.writeUp()
                .flatMap(writeUp -> reflecting.find(owner.id(), writeUp.id(), now))
                .map(Reflection::moments)
                .map(moments -> ReplayStep.of(moments, retaking.waiting(owner.id(), MOST_WAITING)))
                .orElseGet(ReplayStep::later);
    }
}
