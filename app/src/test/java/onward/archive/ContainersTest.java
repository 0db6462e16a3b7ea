package onward.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContainersTest {

    private static final String TWEETS =
            """
            window.YTD.tweets.part0 = [ {"tweet":{"id_str":"1755000000000000001",
            "created_at":"Wed Feb 07 09:15:00 +0000 2024","full_text":"one"}} ]\
            """;

    @TempDir private Path folder;

    @Test
    void aContainerIsToldByWhatIsInItNotByItsName() throws Exception {
        var packed = Packed.with("data/tweets.js", TWEETS);
        var zip = packed.zipIn(folder, "holiday.pdf");
        var tar = Packed.write(folder, "letter.zip", packed.tarred());
        var alone = Packed.write(folder, "notes", TWEETS.getBytes(StandardCharsets.UTF_8));
        var unpacked = packed.folderIn(Files.createDirectory(folder.resolve("unpacked")));
        for (var path : new Path[] {zip, tar, alone, unpacked}) {
            assertThat(Packed.read(path).texts()).as("" + path).containsExactly("one");
        }
    }

    @Test
    void partsOfOneExportAreOne() {
        var first = Packed.with("data/tweets.js", TWEETS).zipIn(folder, "1.zip");
        var second =
                Packed.with("data/tweets-part1.js", TWEETS.replace("0001\"", "0002\""))
                        .and(
                                "data/account.js",
                                "window.YTD.account.part0 = [{\"account\":{\"username\":\"mara\"}}]")
                        .zipIn(folder, "2.zip");
        var out = Packed.read(first, second);
        assertThat(out.posts())
                .extracting(post -> post.permalink().orElse(""))
                .containsExactly(
                        "https://x.com/mara/status/1755000000000000001",
                        "https://x.com/mara/status/1755000000000000002");
        assertThat(Packed.read(folder).posts()).hasSize(2);
    }

    @Test
    void twoAccountsGivenAtOnceAreTwo() {
        var first = account("mara", "0001").zipIn(folder, "1.zip");
        var more =
                Packed.with("data/tweets-part1.js", TWEETS.replace("0001\"", "0003\""))
                        .zipIn(folder, "2.zip");
        var second = account("tobin", "0002").zipIn(folder, "3.zip");
        var out = Packed.read(first, more, second);
        assertThat(out.posts())
                .extracting(post -> post.source().account(), post -> post.permalink().orElse(""))
                .containsExactly(
                        tuple("mara", "https://x.com/mara/status/1755000000000000001"),
                        tuple("mara", "https://x.com/mara/status/1755000000000000003"),
                        tuple("tobin", "https://x.com/tobin/status/1755000000000000002"));
    }

    private static Packed account(String name, String tweet) {
        return Packed.with("data/tweets.js", TWEETS.replace("0001\"", tweet + "\""))
                .and(
                        "data/account.js",
                        "window.YTD.account.part0 = [{\"account\":{\"username\":\"%s\"}}]"
                                .formatted(name));
    }

    @Test
    void anOverlapComesOnce() {
        var once = Packed.with("data/tweets.js", TWEETS).zipIn(folder, "1.zip");
        var again = Packed.with("data/tweets.js", TWEETS).zipIn(folder, "2.zip");
        assertThat(Packed.read(once, again).posts()).hasSize(1);
    }

    @Test
    void halfADownloadIsReadAsFarAsItGoes() {
        var whole =
                Packed.with("data/tweets.js", TWEETS)
                        .and("data/tweets-part1.js", TWEETS.replace("0001\"", "0002\""))
                        .zipped();
        var half = Packed.write(folder, "half.zip", Arrays.copyOf(whole, whole.length * 2 / 5));
        var out = Packed.read(half);
        assertThat(out.texts()).containsExactly("one");
        assertThat(out.troubles()).anyMatch(words -> words.contains("download that broke off"));
    }

    @Test
    void whatStandsBeforeAnArchiveDoesNoHarm() {
        var zip = Packed.with("data/tweets.js", TWEETS).zipped();
        var shifted = new byte[zip.length + 1000];
        System.arraycopy(zip, 0, shifted, 1000, zip.length);
        assertThat(Packed.read(Packed.write(folder, "a.exe", shifted)).texts())
                .containsExactly("one");
    }

    @Test
    void aFlippedByteIsFoundByItsSum() {
        var text = TWEETS.replace("one", "one and some more words that make it long");
        var zip = Packed.with("data/tweets.js", text).zipped();
        var found = 0;
        for (var at = 60; at < zip.length - 120; at += 7) {
            var flipped = zip.clone();
            flipped[at] ^= 4;
            found += Packed.read(Packed.write(folder, "flipped.zip", flipped)).troubles().size();
        }
        assertThat(found).isPositive();
    }

    @Test
    void aLockedFileSaysWhatToDo() {
        var zip = Packed.with("data/tweets.js", TWEETS).zipped();
        var directory = lastIndexOf(zip, new byte[] {'P', 'K', 1, 2});
        zip[directory + 8] |= 1;
        // the first line of a locked file cannot tell whose it is, its name can
        assertThat(Packed.read(Packed.write(folder, "locked.zip", zip)).troubles())
                .anyMatch(words -> words.contains("password"));
    }

    @Test
    void archivesWithinAnArchiveAreNotOpened() {
        var inner = Packed.with("data/tweets.js", TWEETS).zipped();
        var outer = new Packed().and("inner.zip", inner).zipIn(folder, "outer.zip");
        assertThat(Packed.read(outer).troubles())
                .containsExactly(
                        "There are archives inside this archive. Unpack it once, and give the folder.");
    }

    @Test
    void pagesSayHowToAskForJson() {
        var pages =
                Packed.with("your_facebook_activity/posts/your_posts_1.html", "<html></html>")
                        .and("index.html", "<html></html>")
                        .zipIn(folder, "facebook.zip");
        assertThat(Packed.read(pages).troubles())
                .allMatch(words -> words.contains("choose JSON"))
                .hasSize(1);
    }

    @Test
    void whatIsNoExportSaysSo() {
        assertThat(Packed.read(folder.resolve("nothing.zip")).troubles())
                .containsExactly("There is no such file.");
        assertThat(
                        Packed.read(
                                        Packed.write(
                                                folder,
                                                "a.txt",
                                                "hello".getBytes(StandardCharsets.UTF_8)))
                                .troubles())
                .containsExactly(
                        "This is no export that Onward knows. Give the file as the network sent it.");
        assertThat(
                        Packed.read(
                                        Packed.write(
                                                folder,
                                                "b.7z",
                                                "7z\u00BC\u00AF'\u001C"
                                                        .getBytes(
                                                                java.nio.charset.StandardCharsets
                                                                        .ISO_8859_1)))
                                .troubles())
                .allMatch(words -> words.contains("Unpack it"));
    }

    private static int lastIndexOf(byte[] bytes, byte[] part) {
        for (var at = bytes.length - part.length; at >= 0; at--) {
            if (Arrays.equals(bytes, at, at + part.length, part, 0, part.length)) {
                return at;
            }
        }
        throw new IllegalStateException("not there");
    }
}
