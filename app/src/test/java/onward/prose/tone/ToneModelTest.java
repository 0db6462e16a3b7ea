package onward.prose.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToneModelTest {

    private static final int HEADS = Head.values().length;
    private static final ToneModel ANY = any();

    private static ToneModel any() {
        var random = new Random(7);
        var weights = new byte[Rows.COUNT * HEADS];
        random.nextBytes(weights);
        var slopes = new float[HEADS];
        var shifts = new float[HEADS];
        Arrays.fill(slopes, 0.002f);
        Arrays.fill(shifts, -0.5f);
        return new ToneModel(weights, slopes, shifts);
    }

    /// Held by hand: where one of these changes, the weights no longer fit the reading, and
    /// [ToneModel#VERSION] must go up.
    @ParameterizedTest
    @CsvSource({
        "'', 0, 1",
        "a, 5, 534215647",
        "Don't!, 22, 1873665339",
        "My boss said: 42 THINGS, 72, -2016977195",
        "@grace see https://onward.example 😀😀, 18, 1728479447"
    })
    void theSameTextCallsTheSameRowsForEver(String text, int count, int golden) {
        var rows = new Features().rows(text);
        assertThat(rows.length + " " + Arrays.hashCode(rows)).isEqualTo(count + " " + golden);
    }

    @Property
    void whatIsRememberedIsWhatWouldBeSummed(@ForAll @Size(max = 30) java.util.List<String> texts) {
        var remembering = new Summing(ANY, 1 << 4);
        for (var text : texts) {
            assertThat(scores(remembering, text)).isEqualTo(byHand(text));
        }
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        var read = ToneModel.read(written());
        assertThat(scores(new Summing(read, 1 << 4), "well then"))
                .isEqualTo(scores(new Summing(ANY, 1 << 4), "well then"));
    }

    @Test
    void aDamagedFileIsRefused() throws IOException {
        var file = written();
        file[1000] ^= 1;
        assertThatThrownBy(() -> ToneModel.read(file))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("damaged");
        assertThatThrownBy(() -> ToneModel.read(new byte[3])).hasMessageContaining("damaged");
        assertThatThrownBy(() -> ToneModel.read(Arrays.copyOf(file, 500)))
                .hasMessageContaining("damaged");
    }

    @Test
    void theWeightsOfTheProgramFit() {
        assertThat(scores(new Summing(ToneModel.open(), 1 << 4), "you are a fucking idiot"))
                .hasSize(HEADS)
                .satisfies(heads -> assertThat(heads[Head.PROFANITY.column()]).isGreaterThan(0.5f));
    }

    private static byte[] written() throws IOException {
        var file = new ByteArrayOutputStream();
        ANY.write(file);
        return file.toByteArray();
    }

    private static float[] scores(Summing summing, String text) {
        var folding = new Folding();
        folding.read(text);
        var heads = new float[HEADS];
        summing.score(folding.plain(), heads);
        return heads;
    }

    private static float[] byHand(String text) {
        var rows = new Features().rows(text);
        var sums = new int[HEADS];
        for (var row : rows) {
            ANY.add(row, sums, 0);
        }
        var heads = new float[HEADS];
        for (var head = 0; head < HEADS; head++) {
            heads[head] = ANY.probability(head, sums[head], rows.length);
        }
        return heads;
    }
}
