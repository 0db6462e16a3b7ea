package onward;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import onward.bridge.Card;
import onward.bridge.Person;
import onward.bridge.PersonId;
import onward.bridge.Rhythm;
import onward.bridge.Touch;
import onward.bridge.TouchId;
import onward.bridge.Way;
import onward.interview.InterviewId;
import onward.kernel.Uuid7;

/// People at random, with all that can be known of them and what happened since.
final class PersonScribbler {

    private final World world;
    private final Random random;
    private final Supplier<String> text;

    PersonScribbler(World world, Random random, Supplier<String> text) {
        this.world = world;
        this.random = random;
        this.text = text;
    }

    void meet(InterviewId id) {
        var person = person();
        world.interviewing().meet(world.owner(), id, person);
        var touching = world.bridging().touching();
        IntStream.range(0, random.nextInt(4))
                .forEach(_ ->
                        touching.touch(
                                world.owner(),
                                new Touch(
                                        new TouchId(fresh()),
                                        person.id(),
                                        world.clock().now(),
                                        any(Touch.Kind.values()),
                                        text.get(),
                                        text.get())));
        if (random.nextBoolean()) {
            touching.choose(
                    world.owner(),
                    person.id(),
                    new Rhythm.Every(1 + random.nextInt(12)),
                    world.clock().now());
        }
    }

    Person person() {
        return new Person(
                new PersonId(fresh()),
                world.clock().now(),
                "P" + text.get(),
                text.get(),
                text.get(),
                text.get(),
                text.get(),
                new Card(
                        text.get(),
                        List.of(Way.read("+49 30 123"), Way.read("https://northwind.example/")),
                        text.get(),
                        List.of("fair", "data"),
                        text.get(),
                        text.get(),
                        Optional.of(world.clock().now()).filter(_ -> random.nextInt(4) == 0)));
    }

    private <T> T any(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private String fresh() {
        return Uuid7.at(world.clock().now());
    }
}
