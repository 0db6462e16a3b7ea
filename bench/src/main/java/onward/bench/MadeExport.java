package onward.bench;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes exports as the networks write them, as large as is wanted, the same for the same seed.
final class MadeExport {

    private static final long PART = 100L << 20;
    private static final long X_EPOCH = 1_288_834_974_657L;
    private static final Instant FIRST = Instant.parse("2012-01-01T00:00:00Z");
    private static final DateTimeFormatter CREATED =
            DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss xxxx yyyy", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter REDDIT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private MadeExport() {}

    /// X's archive: about 3 kB a tweet, in parts of 100 MiB, in one zip.
    static Path x(Path folder, int tweets, long seed) throws IOException {
        var file = folder.resolve("twitter-" + tweets + ".zip");
        var random = new Random(seed);
        try (var zip = zip(file)) {
            zip.putNextEntry(new ZipEntry("data/account.js"));
            zip.write(
                    "window.YTD.account.part0 = [ { \"account\" : { \"username\" : \"mara\", \"accountId\" : \"800000001\" } } ]"
                            .getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            var made = 0;
            for (var part = 0; made < tweets; part++) {
                made = part(zip, part, made, tweets, random);
            }
        }
        return file;
    }

    private static int part(ZipOutputStream zip, int part, int from, int tweets, Random random)
            throws IOException {
        zip.putNextEntry(new ZipEntry("data/tweets" + (part == 0 ? "" : "-part" + part) + ".js"));
        var counting = new Counting(zip);
        var out = writer(counting);
        out.write("window.YTD.tweets.part" + part + " = [");
        var made = from;
        for (; made < tweets && counting.count < PART; made++) {
            out.write(made == from ? "\n" : ",\n");
            MadeTweet.write(out, random, FIRST.plusSeconds(made * 97L), id(made), CREATED);
        }
        out.write("\n]");
        out.flush();
        zip.closeEntry();
        return made;
    }

    private static String id(int number) {
        var millis = FIRST.plusSeconds(number * 97L).toEpochMilli() - X_EPOCH;
        return Long.toString((millis << 22) + number % 4096);
    }

    /// Reddit's export: one table of comments.
    static Path reddit(Path folder, int comments, long seed) throws IOException {
        var file = folder.resolve("export_mara_20260701.zip");
        var random = new Random(seed);
        try (var zip = zip(file)) {
            zip.putNextEntry(new ZipEntry("statistics.csv"));
            zip.write("statistic,value\naccount name,mara\n".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("comments.csv"));
            var out = writer(zip);
            out.write("id,permalink,date,ip,subreddit,gildings,link,parent,body,media\n");
            for (var i = 0; i < comments; i++) {
                var thread =
                        "https://www.reddit.com/r/jobs/comments/" + Integer.toString(i / 3, 36);
                out.write("j" + Integer.toString(i, 36) + ",");
                out.write(thread + "/thread/j" + Integer.toString(i, 36) + "/,");
                out.write(REDDIT.format(FIRST.plusSeconds(i * 97L)) + " UTC,,jobs,0,");
                out.write(thread + "/thread/," + (i % 2 == 0 ? "" : "t1_j" + i) + ",");
                out.write("\"" + MadeTweet.prose(random, 8 + random.nextInt(50)));
                out.write(i % 4 == 0 ? "\n\n> he said \"\"no\"\"\n\nSo there.\",\n" : "\",\n");
            }
            out.flush();
            zip.closeEntry();
        }
        return file;
    }

    private static ZipOutputStream zip(Path file) throws IOException {
        var zip = new ZipOutputStream(Files.newOutputStream(file));
        zip.setLevel(Deflater.DEFAULT_COMPRESSION);
        return zip;
    }

    private static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    }

    private static final class Counting extends FilterOutputStream {

        private long count;

        Counting(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            count += length;
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            count++;
        }
    }
}
