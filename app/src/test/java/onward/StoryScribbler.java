package onward;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import onward.interview.InterviewId;
import onward.interview.Looking;
import onward.reflect.Edition;
import onward.reflect.Reflecting;
import onward.replay.Retaking;
import onward.story.FourParts;
import onward.story.Retelling;
import onward.story.Side;

/// Tells interviews twice at random.
record StoryScribbler(World world, Random random, Supplier<String> text) {

    void tell(InterviewId interview) {
        var store = world.store();
        var retaking = new Retaking(store);
        var retelling = new Retelling(store, new Looking(store), new Reflecting(store), retaking);
        var now = world.clock().now();
        var id = retelling.begin(world.owner(), interview, now).orElseThrow();
        if (random.nextBoolean()) {
            retelling.save(
                    world.owner(),
                    id,
                    Map.of(Side.FAILURE, text.get(), Side.SUCCESS, text.get()),
                    Edition.of(1),
                    now);
            retelling.choose(
                    world.owner(),
                    id,
                    Optional.of(random.nextBoolean() ? Side.FAILURE : Side.SUCCESS));
        }
        if (random.nextInt(3) == 0) {
            var parts = new FourParts(text.get(), text.get(), text.get(), "r" + text.get());
            retelling.answer(world.owner(), id, parts, LocalDate.of(2026, 12, 1), now);
        }
    }
}
