package onward;

import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import onward.guard.Auditing;
import onward.guard.Deciding;
import onward.guard.Found;
import onward.guard.Wanted;
import onward.kernel.Clock;
import onward.kernel.OwnerId;

/// What somebody invented posted over ten years, packed as X packs it, read as any export is. A few
/// of the posts are dealt with already.
final class SampleFootprint {

    private static final int SOME = 25;

    /// With fewer than these, none is dealt with.
    private static final int FEWEST = 6;

    private static final long FIRST_ID = 1_500_000_000_000_000_000L;
    private static final DateTimeFormatter CREATED =
            DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss xxxx yyyy", Locale.ROOT);

    private final Clock clock;
    private final Auditing auditing;
    private final Deciding deciding;

    SampleFootprint(Clock clock, Auditing auditing, Deciding deciding) {
        this.clock = clock;
        this.auditing = auditing;
        this.deciding = deciding;
    }

    /// Begins to read it; what was decided about it comes after.
    void furnish(OwnerId owner) {
        try {
            auditing.begin(
                    owner, "twitter-sample.zip", new ByteArrayInputStream(zip()), clock.now());
            auditing.afterwards(() -> decide(owner));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void decide(OwnerId owner) {
        var worst = deciding.page(owner, Wanted.open(), 1, SOME).found();
        if (worst.size() < FEWEST) {
            return;
        }
        List<Found> mildest = worst.subList(worst.size() - 3, worst.size());
        deciding.done(owner, mildest.get(0).id(), clock.now());
        deciding.done(owner, mildest.get(1).id(), clock.now());
        deciding.keep(
                owner,
                mildest.get(2).id(),
                "A joke among friends, and it reads as one.",
                clock.now());
    }

    private static byte[] zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(
                    zip,
                    "data/account.js",
                    "window.YTD.account.part0 = [{\"account\":{\"username\":\"sam_sample\",\"accountId\":\"8\"}}]");
            put(
                    zip,
                    "data/tweets.js",
                    posts().stream()
                            .collect(Collectors.joining(",", "window.YTD.tweets.part0 = [", "]")));
        }
        return bytes.toByteArray();
    }

    private static List<String> posts() throws IOException {
        try (InputStream file =
                SampleFootprint.class.getResourceAsStream("/onward/sample-posts.tsv")) {
            if (file == null) {
                throw new IllegalStateException("the posts of the demo are not in the program");
            }
            var lines = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            return lines.stream()
                    .map(line -> line.split("\t", 2))
                    .map(parts -> tweet(FIRST_ID + lines.indexOf(String.join("\t", parts)), parts))
                    .toList();
        }
    }

    private static String tweet(long id, String[] parts) {
        var at = LocalDate.parse(parts[0]).atTime(19, 30).atOffset(ZoneOffset.UTC);
        return "{\"tweet\":{\"id_str\":\"%d\",\"created_at\":\"%s\",\"full_text\":%s,\"entities\":{}}}"
                .formatted(id, CREATED.format(at), TextNode.valueOf(parts[1]));
    }

    private static void put(ZipOutputStream zip, String path, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
