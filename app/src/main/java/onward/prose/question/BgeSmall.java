package onward.prose.question;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// The model bge-small-en-v1.5, quantised, as it lies in a library on the class path; run by ONNX
/// Runtime on one core for each question, several questions at once.
///
/// Source: Xiao et al. 2023, "C-Pack"; the first token's vector stands for the text, as the model's
/// card says.
final class BgeSmall implements AutoCloseable {

    private static final String MODEL = "/bge-small-en-v1.5-q.onnx";
    private static final String WORDS = "/bge-small-en-v1.5-q-tokenizer.json";

    /// About a hundred words: more than anybody asks at a time, and longer ones take longer to
    /// read.
    private static final int MOST_PIECES = 128;

    private final WordPiece pieces;
    private final OrtEnvironment environment;
    private final OrtSession session;

    private BgeSmall(WordPiece pieces, OrtEnvironment environment, OrtSession session) {
        this.pieces = pieces;
        this.environment = environment;
        this.session = session;
    }

    /// Loads it, which takes a second or two.
    ///
    /// @throws IOException where it cannot be run on this computer
    static BgeSmall load() throws IOException {
        // the environment first: options made without one end the JVM
        var environment = environment();
        try (var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            return new BgeSmall(words(), environment, environment.createSession(model(), options));
        } catch (OrtException | LinkageError | RuntimeException refused) {
            throw new IOException("the model does not run here", refused);
        }
    }

    private static OrtEnvironment environment() throws IOException {
        try {
            var environment = OrtEnvironment.getEnvironment();
            environment.setTelemetry(false);
            return environment;
        } catch (OrtException | LinkageError | RuntimeException refused) {
            throw new IOException("the model does not run here", refused);
        }
    }

    /// What the model makes of a text. Several threads may ask at once.
    ///
    /// @throws IOException where the model fails, which no text is known to cause
    Embedding embed(String text) throws IOException {
        var numbers = pieces.numbers(text, MOST_PIECES);
        var ones = new long[numbers.length];
        Arrays.fill(ones, 1);
        try (var ids = tensor(numbers);
                var mask = tensor(ones);
                var sides = tensor(new long[numbers.length]);
                var answer =
                        session.run(
                                Map.of(
                                        "input_ids",
                                        ids,
                                        "attention_mask",
                                        mask,
                                        "token_type_ids",
                                        sides))) {
            var first = new float[Embedding.SIZE];
            ((OnnxTensor) answer.get(0)).getFloatBuffer().get(first);
            return Embedding.of(first);
        } catch (OrtException | IllegalArgumentException failed) {
            throw new IOException("the model failed", failed);
        }
    }

    private OnnxTensor tensor(long[] numbers) throws OrtException {
        return OnnxTensor.createTensor(
                environment, LongBuffer.wrap(numbers), new long[] {1, numbers.length});
    }

    static WordPiece words() throws IOException {
        try (var in = resource(WORDS)) {
            var vocabulary = new HashMap<String, Integer>();
            new ObjectMapper()
                    .readTree(in)
                    .at("/model/vocab")
                    .properties()
                    .forEach(piece -> vocabulary.put(piece.getKey(), piece.getValue().asInt()));
            return new WordPiece(vocabulary);
        }
    }

    private static byte[] model() throws IOException {
        try (var in = resource(MODEL)) {
            return in.readAllBytes();
        }
    }

    private static InputStream resource(String name) throws IOException {
        var in = BgeSmall.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException("the model is not here");
        }
        return in;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException ignored) {
            // it is gone either way
        }
    }
}
