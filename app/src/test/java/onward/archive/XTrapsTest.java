package onward.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import onward.archive.format.Html;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The traps of X's archives, one by one.
class XTrapsTest {

    @TempDir private Path folder;

    private Post only(String tweet) {
        var posts =
                read("window.YTD.tweets.part0 = [{\"tweet\":" + tweet.replace('\'', '"') + "}]");
        assertThat(posts.posts()).hasSize(1);
        return posts.posts().getFirst();
    }

    private Packed.Out read(String file) {
        return Packed.read(Packed.with("data/tweets.js", file).zipIn(folder, "x.zip"));
    }

    @Test
    void placesCountLettersOfTheEscapedText() {
        var post =
                only(
                        "{'id_str':'1','full_text':'👩🏽‍💻 &amp; me: https://t.co/a https://t.co/b','entities':{"
                                + "'urls':[{'url':'https://t.co/a','expanded_url':'https://example.org/1','indices':['15','29']}],"
                                + "'media':[{'url':'https://t.co/b','indices':['30','44']}]}}");
        assertThat(post.text()).isEqualTo("👩🏽‍💻 & me: https://example.org/1");
        assertThat(post.detail(Detail.MEDIA)).contains("1");
    }

    @Test
    void wrongPlacesDoNoHarm() {
        var post =
                only(
                        "{'id_str':'1','full_text':'see https://t.co/a now','entities':{'urls':["
                                + "{'url':'https://t.co/a','expanded_url':'https://example.org/1','indices':['700','9999']}]}}");
        assertThat(post.text()).isEqualTo("see https://example.org/1 now");
    }

    @Test
    void ofALinkThatStandsTwiceThePlaceCounts() {
        var post =
                only(
                        "{'id_str':'1','full_text':'🙃 https://t.co/a https://t.co/a','entities':{"
                                + "'urls':[{'url':'https://t.co/a','expanded_url':'https://example.org/1','indices':['2','16']}],"
                                + "'media':[{'url':'https://t.co/a','indices':['17','31']}]}}");
        assertThat(post.text()).isEqualTo("🙃 https://example.org/1");
    }

    @Test
    @Timeout(10)
    void whatIsMadeToSwellDoesNot() {
        var link = "{'url':'a','expanded_url':'" + "b".repeat(20_000) + "','indices':['0','1']}";
        var swelling =
                only(
                        "{'id_str':'1','full_text':'aaaa','entities':{'urls':["
                                + String.join(",", Collections.nCopies(20, link))
                                + "]}}");
        assertThat(swelling.text()).isEqualTo("aaaa");
        assertThat(Html.unescape("&".repeat(1_000_000))).hasSize(1_000_000);
    }

    @Test
    void whatWasPassedOnIsNotOnesOwn() {
        var post =
                only("{'id_str':'1','full_text':'RT @tobinash: my boss is a…','retweeted':false}");
        assertThat(post.kind()).isEqualTo(Kind.REPOST);
        assertThat(post.ownWords()).isFalse();
        assertThat(post.detail(Detail.OF)).contains("tobinash");
        assertThat(only("{'id_str':'1','full_text':'RT if you agree'}").kind())
                .isEqualTo(Kind.POST);
    }

    @Test
    void anIdNeverGoesThroughADouble() {
        var post = only("{'id':1755000000000000123,'full_text':'a'}");
        assertThat(post.id()).contains("1755000000000000123");
        assertThat(post.permalink()).contains("https://x.com/i/web/status/1755000000000000123");
    }

    @Test
    void anAbsurdDateGivesWayToTheId() {
        var post =
                only(
                        "{'id_str':'1755000000000000011','created_at':'Wed Jan 01 00:00:00 +0000 1997','full_text':'a'}");
        assertThat(post.when())
                .isEqualTo(new When.FromId(Instant.parse("2024-02-06T22:46:20.980Z")));
    }

    @Test
    void aLinkToItselfIsNoQuote() {
        var tweet =
                "{'id_str':'%s','full_text':'a https://t.co/a','entities':{'urls':[{'url':'https://t.co/a',"
                        + "'expanded_url':'https://mobile.twitter.com/mara/status/77','indices':['2','16']}]}}";
        assertThat(only(tweet.formatted("77")).kind()).isEqualTo(Kind.POST);
        assertThat(only(tweet.formatted("78")).kind()).isEqualTo(Kind.QUOTE);
    }

    @Test
    void aSemicolonBehindTheListDoesNoHarm() {
        assertThat(read("window.YTD.tweets.part0 = [ ];").troubles()).isEmpty();
        assertThat(read("window.YTD.tweets.part0 = [ ]").troubles()).isEmpty();
    }

    @Test
    void aLongPostWithoutItsTweetComesAlone() {
        var zip =
                Packed.with("data/tweets.js", "window.YTD.tweets.part0 = [ ]")
                        .and(
                                "data/note-tweet.js",
                                "window.YTD.note_tweet.part0 = [{\"noteTweet\":{\"noteTweetId\":\"5\",\"createdAt\":\"2024-02-10T12:00:00.000Z\",\"core\":{\"text\":\"long & old\"}}}]")
                        .zipIn(folder, "x.zip");
        assertThat(Packed.read(zip).texts()).containsExactly("long & old");
    }

    @Test
    void partsCountAsNumbersNotAsLetters() {
        var packed = new Packed();
        for (var part : new int[] {10, 2, 0, 1}) {
            packed.and(
                    "data/tweets" + (part == 0 ? "" : "-part" + part) + ".js",
                    "window.YTD.tweets.part"
                            + part
                            + " = [{\"tweet\":{\"id_str\":\"9"
                            + part
                            + "\",\"full_text\":\""
                            + part
                            + "\"}}]");
        }
        assertThat(Packed.read(packed.zipIn(folder, "x.zip")).texts())
                .containsExactly("0", "1", "2", "10");
    }

    @Test
    void theArchiveOf2017IsReadToo() {
        var zip =
                Packed.with(
                                "data/js/tweets/2012_03.js",
                                "Grailbird.data.tweets_2012_03 = \n [ {\"id_str\":\"182000000000000000\",\"text\":\"old &amp; gold\",\"created_at\":\"2012-03-20 09:00:00 +0000\"} ]")
                        .zipIn(folder, "old.zip");
        assertThat(Packed.read(zip).posts())
                .singleElement()
                .satisfies(post -> {
                    assertThat(post.text()).isEqualTo("old & gold");
                    assertThat(post.when())
                            .isEqualTo(new When.Stated(Instant.parse("2012-03-20T09:00:00Z")));
                });
    }
}
