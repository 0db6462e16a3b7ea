package onward.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onward.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/// 50,000 people by `-Donward.people=50000`; a tenth of that each time. As an address book instead
/// of a list by `-Donward.people.as=cards`.
class ManyPeopleTest {

    private static final int MANY = Integer.getInteger("onward.people", 5_000);

    @Test
    void manyPeopleAreTakenInWithinSecondsAndTwiceIsOnce(@TempDir Path folder, TestReporter told)
            throws IOException {
        try (var world = World.in(folder)) {
            var began = System.nanoTime();
            assertThat(taken(world).fates()).hasSize(MANY).hasOnlyElementsOfType(Fate.New.class);
            var first = (System.nanoTime() - began) / 1e9;
            assertThat(taken(world).fates()).hasOnlyElementsOfType(Fate.Known.class);
            told.publishEntry(MANY + " people, seconds", "%.1f".formatted(first));
            assertThat(first).isLessThan(10);
        }
    }

    private static BringingIn.Preview taken(World world) throws IOException {
        var bringingIn = world.bridging().bringingIn();
        var now = world.clock().now();
        var in = new ByteArrayInputStream(file().getBytes(StandardCharsets.UTF_8));
        var read = (BringingIn.Offer.Read) bringingIn.offer(world.owner(), in, now);
        var file = bringingIn.find(world.owner(), read.id()).orElseThrow();
        return bringingIn.take(world.owner(), file, Sorting.Answers.none(), now);
    }

    private static String file() {
        return "cards".equals(System.getProperty("onward.people.as")) ? cards() : list();
    }

    private static String cards() {
        return IntStream.range(0, MANY)
                .mapToObj(number ->
                        """
                        BEGIN:VCARD
                        VERSION:3.0
                        N:Family%d;Given%d;;;
                        FN:Given%2$d Family%1$d
                        ORG:Company %d
                        TITLE:Engineer
                        EMAIL;TYPE=INTERNET:p%d@company%3$d.example
                        TEL;TYPE=CELL:+44 7700 9%05d
                        URL:https://www.linkedin.com/in/p-%4$d
                        UID:card-%4$d
                        END:VCARD
                        """
                                .formatted(
                                        number % 900, number % 700, number % 3000, number, number))
                .collect(Collectors.joining());
    }

    private static String list() {
        return "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
                + IntStream.range(0, MANY)
                        .mapToObj(number ->
                                "Given%d,Family%d,https://www.linkedin.com/in/p-%d,,Company %d,Engineer,14 Mar 2026"
                                        .formatted(
                                                number % 700, number % 900, number, number % 3000))
                        .collect(Collectors.joining("\n"));
    }
}
