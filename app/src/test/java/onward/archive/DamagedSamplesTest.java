package onward.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import onward.Corpora;
import onward.archive.network.Desk;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is damaged, and however: it is read as far as it goes, or refused in words. Never a
/// hang, never a stumble.
///
/// Each build tries some seeded cases of each sample. All 10,000 of each sort run with
/// `-Donward.damage=10000`, which takes about half an hour.
class DamagedSamplesTest {

    private static final int TIMES = Integer.getInteger("onward.damage", 12);
    private static final long SEED = 20261123;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @TempDir private Path folder;

    @TestFactory
    Stream<DynamicTest> everySampleTruncatedFlippedAndSpliced() {
        var samples = new ArrayList<String>();
        Corpora.json("../archives/expected.json").fieldNames().forEachRemaining(samples::add);
        return samples.stream().map(name -> DynamicTest.dynamicTest(name, () -> damage(name)));
    }

    private void damage(String name) throws IOException {
        var sample = Files.readAllBytes(Corpora.file("../archives/" + name));
        var inner = inner(sample);
        var random = new Random(SEED ^ name.hashCode());
        for (var sort : Damage.values()) {
            for (var i = 0; i < TIMES; i++) {
                // every second time the damage was done before the packing, so that sums are right
                var damaged =
                        i % 2 == 0 || inner.isEmpty()
                                ? sort.to(sample, sample, random)
                                : repacked(inner, sort, random);
                read(name + " " + sort + " " + i, damaged);
            }
        }
    }

    private static byte[] repacked(Map<String, byte[]> inner, Damage sort, Random random) {
        var names = List.copyOf(inner.keySet());
        var chosen = names.get(random.nextInt(names.size()));
        var other = inner.getOrDefault(names.get(random.nextInt(names.size())), new byte[0]);
        var packed = new Packed();
        inner.forEach((name, bytes) ->
                packed.and(name, name.equals(chosen) ? sort.to(bytes, other, random) : bytes));
        return packed.zipped();
    }

    private static Map<String, byte[]> inner(byte[] sample) throws IOException {
        var inner = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(sample))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                inner.put(entry.getName(), zip.readAllBytes());
            }
        }
        return inner;
    }

    private void read(String name, byte[] damaged) {
        var file = Packed.write(folder, "damaged", damaged);
        var out = assertTimeoutPreemptively(PATIENCE, () -> Packed.read(file), name);
        assertThat(out.troubles())
                .as(name)
                .doesNotContain(Desk.STUMBLED)
                .allMatch(words -> words.endsWith(".") && !words.contains("Exception"));
    }
}
