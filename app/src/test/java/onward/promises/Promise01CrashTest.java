package onward.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import onward.Crash;
import onward.World;
import onward.bridge.Person;
import onward.bridge.PersonId;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Promise 1: what is shown as saved survives a crash. A process of its own saves and is cut off;
/// what it had acknowledged is there when the house opens again, and nothing is there by half.
class Promise01CrashTest {

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NEVER")
    void whatWasAcknowledgedIsStoredWhereverTheProgramDies(Crash.Point point, @TempDir Path folder)
            throws IOException, InterruptedException {
        var child = start(folder, point);
        var acknowledged = couples(child, Integer.MAX_VALUE);
        child.waitFor();

        assertThat(acknowledged)
                .hasSize(point == Crash.Point.ACKNOWLEDGED ? Crash.WHOLE + 1 : Crash.WHOLE);
        var committed = point.compareTo(Crash.Point.COMMITTED) >= 0 ? 1 : 0;
        assertStored(folder, acknowledged, 2 * (Crash.WHOLE + committed));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 60})
    void whatWasAcknowledgedIsStoredWhenTheProgramIsKilled(int after, @TempDir Path folder)
            throws IOException, InterruptedException {
        var child = start(folder, Crash.Point.NEVER);
        var acknowledged = couples(child, after);
        child.toHandle()
                .destroyForcibly(); // kill -9; unlike the process, its handle leaves what was said
        // readable
        acknowledged.addAll(couples(child, Integer.MAX_VALUE));
        child.waitFor();

        assertStored(folder, acknowledged, 0);
    }

    private static void assertStored(Path folder, List<List<String>> acknowledged, int exactly) {
        try (var world = World.in(folder)) {
            assertThat(world.damage()).isEmpty();
            var everyone = world.bridging().newestFirst(world.owner(), 0, Integer.MAX_VALUE);
            var stored =
                    new HashSet<>(everyone.stream().map(Person::id).map(PersonId::value).toList());
            assertThat(acknowledged).allSatisfy(couple -> assertThat(stored).containsAll(couple));
            assertThat(stored.size()).as("no couple by half").isEven();
            if (exactly > 0) {
                assertThat(stored).hasSize(exactly);
            }
            // and it goes on
            world.dana();
            assertThat(world.bridging().count(world.owner())).isEqualTo(stored.size() + 1);
        }
    }

    private static Process start(Path folder, Crash.Point point) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Crash.class.getName(),
                        folder.toString(),
                        point.name())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /// Reads acknowledgements, one couple a line; a line that was cut off was no acknowledgement.
    private static List<List<String>> couples(Process child, int most) throws IOException {
        var couples = new ArrayList<List<String>>();
        var lines =
                new BufferedReader(
                        new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8));
        while (couples.size() < most) {
            var line = lines.readLine();
            if (line == null) {
                return couples;
            }
            var couple = List.of(line.split(" ", -1));
            if (couple.size() == 2 && couple.getLast().length() == 36) {
                couples.add(couple);
            }
        }
        return couples;
    }
}
