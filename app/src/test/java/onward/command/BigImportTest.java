package onward.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import onward.Guest;
import onward.HandClock;
import onward.kernel.Uuid7;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An import as large as it may be, in a program with as much memory as the launcher gives it (256
/// MiB), and less than the file.
final class BigImportTest {

    private static final long LIMIT = 256L << 20;

    /// All that the program may ever take: 256 MiB of heap, and Java's own code and stacks. With
    /// the whole file in the memory it was 660 MiB.
    private static final long MOST_MEMORY = 512L << 20;

    /// What the form has around the file.
    private static final int AROUND = 2_000;

    /// The longest text that an export may have: a million characters, of which some take three
    /// bytes.
    private static final byte[] TEXT =
            "No – I – am. ".repeat(76_923).getBytes(StandardCharsets.UTF_8);

    private static final String HEAD = "{\"onward\":1,\"rooms\":{\"bridge\":{\"people\":[";
    private static final String TAIL = "]}}}";

    @TempDir private Path folder;

    @Test
    void anImportOfTwoHundredAndFiftySixMebibytesNeedsLittleMemoryAndNoDisk() throws Exception {
        var temporary = Files.createDirectory(folder.resolve("temporary"));
        var people = (int) ((LIMIT - AROUND) / row().length);
        var length = HEAD.length() + TAIL.length() + (long) people * row().length - 1;
        assertThat(length).isBetween(LIMIT - row().length - AROUND, LIMIT - AROUND);
        var lyingThere = new ArrayList<String>();
        try (var program =
                Program.withJava(
                        "-Djava.io.tmpdir=" + temporary,
                        "serve",
                        "--port",
                        "0",
                        "--no-browser",
                        "--data",
                        folder.resolve("data").toString())) {
            var link = program.link();
            var guest = new Guest(link.getPort());
            assertThat(guest.get(link.getPath() + "?" + link.getQuery()).status()).isEqualTo(303);
            var reply =
                    guest.upload(
                            "/account/import",
                            () -> new Pieces(people, () -> lyingThere.addAll(files(temporary))),
                            length);
            assertThat(reply.location())
                    .isEqualTo("/account/export?added=" + people + "&already-here=0");
            assertThat(guest.get("/account/export").status()).isEqualTo(200);
            // the file alone would be more than what is left beside Java's own
            program.mostMemory().ifPresent(most -> assertThat(most).isLessThan(MOST_MEMORY));
        }
        // SQLite's own code is unpacked there
        assertThat(lyingThere).isNotEmpty().allMatch(name -> name.contains("sqlite"));
    }

    /// The file piece by piece, each made when the one before is gone.
    private static final class Pieces extends InputStream {
        private final int people;
        private final Runnable beforeTheLast;
        private int next;
        private InputStream piece = InputStream.nullInputStream();

        Pieces(int people, Runnable beforeTheLast) {
            this.people = people;
            this.beforeTheLast = beforeTheLast;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            var read = piece.read(into, from, most);
            while (read < 0 && next <= people + 1) {
                piece = new ByteArrayInputStream(made(next++));
                read = piece.read(into, from, most);
            }
            return read;
        }

        private byte[] made(int place) {
            if (place == 0) {
                return HEAD.getBytes(StandardCharsets.UTF_8);
            }
            if (place > people) {
                return TAIL.getBytes(StandardCharsets.UTF_8);
            }
            if (place < people) {
                return row();
            }
            beforeTheLast.run();
            var last = row();
            return Arrays.copyOf(last, last.length - 1); // no comma behind it
        }
    }

    private static byte[] row() {
        var head =
                "{\"person_id\":\"%s\",\"created_at\":\"2026-11-16T20:00:00Z\",\"name\":\"Dana\",\"role\":\"\",\"email\":\"\",\"met_where\":\"\",\"true_thing\":\""
                        .formatted(Uuid7.at(HandClock.START));
        var row = new ByteArrayOutputStream(head.length() + TEXT.length + 3);
        row.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        row.writeBytes(TEXT);
        row.writeBytes("\"},".getBytes(StandardCharsets.UTF_8));
        return row.toByteArray();
    }

    private static List<String> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(Path::getFileName)
                    .map(Path::toString)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
