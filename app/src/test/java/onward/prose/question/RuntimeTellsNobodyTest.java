package onward.prose.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// The library that runs the model sends nothing anywhere. Version 1.29 brings a telemetry client
/// for Linux, which reads the machine's id and writes beside the person's other caches.
class RuntimeTellsNobodyTest {

    private static final List<String> LIBRARIES =
            List.of(
                    "/ai/onnxruntime/native/linux-x64/libonnxruntime.so",
                    "/ai/onnxruntime/native/linux-aarch64/libonnxruntime.so",
                    "/ai/onnxruntime/native/osx-aarch64/libonnxruntime.dylib");

    // from the names of its classes: "Microsoft::Applications::Events::LogManager"
    private static final String CLIENT = "Microsoft12Applications6Events";

    @Test
    void noTelemetryClientIsInTheLibrary() throws IOException {
        for (var library : LIBRARIES) {
            try (var in = Objects.requireNonNull(getClass().getResourceAsStream(library))) {
                assertThat(brings(in.readAllBytes())).as(library).isFalse();
            }
        }
    }

    @Test
    void oneThatIsThereWouldBeFound() {
        assertThat(
                        brings(
                                ("ELF _ZN9" + CLIENT + "10LogManagerE")
                                        .getBytes(StandardCharsets.US_ASCII)))
                .isTrue();
    }

    private static boolean brings(byte[] library) {
        return new String(library, StandardCharsets.ISO_8859_1).contains(CLIENT);
    }
}
