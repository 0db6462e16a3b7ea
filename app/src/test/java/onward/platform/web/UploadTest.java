package onward.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.CRC32;
import onward.Guest;
import onward.Porch;
import onward.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is sent with a form arrives byte by byte, and what cannot be read is refused in words.
class UploadTest {

    private static final String FORM = "Content-Type: multipart/form-data; boundary=x\r\n";

    private static World world;
    private static Porch porch;
    private static Guest guest;

    @BeforeAll
    static void openThePorch(@TempDir Path folder) {
        world = World.in(folder);
        var routes =
                new Routes(world.store())
                        .post(
                                "/files",
                                visit -> Answer.seeOther("/" + told(visit.upload("export"))))
                        .post("/early", visit -> early(visit.upload("export")))
                        .post(
                                "/texts",
                                visit -> Answer.seeOther("/" + visit.form().has("settings")));
        porch = new Porch(world, routes);
        guest = porch.guest();
    }

    @AfterAll
    static void close() {
        porch.close();
        world.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 65_399, 65_400, 65_401, 65_536, 131_072, 3_000_000})
    void everyByteArrivesInItsOrder(int length) {
        var file = new byte[length];
        new Random(length).nextBytes(file);
        assertThat(guest.upload("/files", file).location())
                .isEqualTo("/true-" + length + "-" + sum(file));
    }

    @Test
    void whatLooksLikeTheEndOfAFileIsPartOfIt() {
        var tricky =
                "--x\r\n\r\n--x--\r\n--\r\n----a-form-with\r\n\r"
                        .getBytes(StandardCharsets.US_ASCII);
        assertThat(guest.upload("/files", tricky).location())
                .isEqualTo("/true-" + tricky.length + "-" + sum(tricky));
    }

    @Test
    void noFileIsNoFile() {
        assertThat(guest.upload("/files", new byte[0]).location()).isEqualTo("/none");
        assertThat(guest.post("/files", Map.of("export", "words")).location()).isEqualTo("/none");
    }

    @Test
    void anAnswerBeforeTheLastByteIsSeen() {
        var reply = guest.upload("/early", new byte[20_000_000]);
        assertThat(reply.location()).isEqualTo("/seen");
    }

    @Test
    void aFileWhereNoneIsAskedForIsRefusedInWords() {
        var reply = guest.upload("/texts", new byte[1_000_000]);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body()).contains("This could not be read");
    }

    @Test
    void aStrangersFileIsNotRead() {
        var reply = porch.stranger().upload("/files", new byte[1_000_000]);
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.body()).contains("You are signed out");
    }

    @Test
    void whatIsCutShortIsTold() {
        var sent = "--x\r\nContent-Disposition: form-data; name=\"export\"\r\n\r\nhalf";
        assertThat(raw(FORM + "Content-Length: " + sent.length(), sent)).contains("/cut-short");
        var headless = "--x\r\nContent-Disposition";
        assertThat(raw(FORM + "Content-Length: " + headless.length(), headless))
                .startsWith("HTTP/1.1 400");
        assertThat(raw("Content-Type: multipart/form-data\r\nContent-Length: 4", "half"))
                .startsWith("HTTP/1.1 400");
    }

    @Test
    void moreThanTheLimitIsRefusedAtOnce() {
        assertThat(raw(FORM + "Content-Length: 268435457", ""))
                .startsWith("HTTP/1.1 413")
                .contains("The most that can be sent is 256 MiB.");
    }

    private static String raw(String headers, String body) {
        return guest.raw(
                "POST /files HTTP/1.1\r\nHost: localhost:%d\r\nCookie: %s\r\nConnection: close\r\n%s\r\n\r\n%s"
                        .formatted(guest.port(), guest.cookie(), headers, body));
    }

    private static String told(Optional<Upload> upload) {
        return upload.map(UploadTest::told).orElse("none");
    }

    private static String told(Upload upload) {
        try (upload) {
            var file = upload.content().readAllBytes();
            return upload.form().has("settings") + "-" + file.length + "-" + sum(file);
        } catch (IOException cut) {
            return "cut-short";
        }
    }

    private static Answer early(Optional<Upload> upload) {
        try (var _ = upload.orElseThrow()) {
            return Answer.seeOther("/seen");
        }
    }

    private static long sum(byte[] bytes) {
        var sum = new CRC32();
        sum.update(bytes);
        return sum.getValue();
    }
}
