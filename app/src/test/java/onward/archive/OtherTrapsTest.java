package onward.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import onward.archive.format.Html;
import onward.archive.format.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The traps of Mastodon, TikTok, Discord, GitHub and Stack Exchange.
class OtherTrapsTest {

    @TempDir private Path folder;

    private Packed.Out read(String name, String json) {
        return Packed.read(Packed.with(name, json.replace('\'', '"')).zipIn(folder, "export.zip"));
    }

    @Test
    void mastodonsListMayStandTwice() {
        var out =
                read(
                        "outbox.json",
                        "{'totalItems':8,'orderedItems':[],'orderedItems':[{'id':'a','type':'Create','to':['as:Public'],'object':{'id':'b','type':'Note','published':'2024-01-01T10:00:00Z','content':'<p>one<br>two</p><p>three &amp; <a>@<span>tobin</span></a></p>'}}]}");
        assertThat(out.texts()).containsExactly("one\ntwo\n\nthree & @tobin");
        assertThat(out.posts().getFirst().visibility()).isEqualTo(Visibility.PUBLIC);
    }

    @Test
    void pagesBecomeWords() {
        assertThat(Html.text("<p>a</p><p>b</p><ul><li>c</li><li>d</li></ul>"))
                .isEqualTo("a\n\nb\n\nc\nd");
        assertThat(Html.text("1 &lt; 2 &#39;x&#x27; &unknown; & <script>no()</script>"))
                .isEqualTo("1 < 2 'x' &unknown; &");
        assertThat(Html.text("<span class=\"invisible\">https://</span>example.org<b"))
                .isEqualTo("https://example.org");
    }

    @Test
    void whatTikTokOnlyShowedIsNotOnesOwn() {
        var out =
                read(
                        "user_data_tiktok.json",
                        "{'Your Activity':{'Watch History':{'VideoList':[{'Date':'2025-02-01 08:00:00','Link':'x','Title':'not mine'}]},'Video Browsing History':{'VideoList':[{'Date':'2025-02-01 08:00:00','Title':'nor this'}]}},'New Section':{'Posts':{'VideoList':[{'Date':'2025-02-01 08:00:00','Title':'mine','WhoCanView':'Only me'}]}},'Comment':{'Comments':{'CommentsList':null}}}");
        assertThat(out.texts()).containsExactly("mine");
        assertThat(out.posts().getFirst().visibility()).isEqualTo(Visibility.ONLY_ME);
    }

    @Test
    void discordIsKnownInAnyLanguageAndClicksAreNotOpened() {
        var zip =
                Packed.with(
                                "メッセージ/c300000000000000002/channel.json",
                                "{\"id\":\"300000000000000002\",\"type\":\"DM\",\"recipients\":[\"1\"]}")
                        .and(
                                "メッセージ/c300000000000000002/messages.json",
                                "[{\"ID\":1234567890123456789,\"Timestamp\":\"\",\"Contents\":\"hi\"}]")
                        .and("メッセージ/index.json", "{}")
                        .and("アクティビティ/analytics/events-2021.json", "not json at all")
                        .zipIn(folder, "package.zip");
        var out = Packed.read(zip);
        assertThat(out.troubles()).isEmpty();
        assertThat(out.posts())
                .singleElement()
                .satisfies(post -> {
                    assertThat(post.kind()).isEqualTo(Kind.DM);
                    assertThat(post.when()).isInstanceOf(When.FromId.class);
                    assertThat(post.permalink())
                            .contains(
                                    "https://discord.com/channels/@me/300000000000000002/1234567890123456789");
                });
    }

    @Test
    void gitHubHoldsOthersWordsToo() {
        var zip =
                Packed.with(
                                "users_000001.json",
                                "[{\"url\":\"https://github.com/mara\"},{\"url\":\"https://github.com/tobin\"}]")
                        .and(
                                "repositories_000001.json",
                                "[{\"url\":\"https://github.com/mara/a\",\"owner\":\"https://github.com/mara\",\"private\":true}]")
                        .and(
                                "issue_comments_000001.json",
                                "[{\"type\":\"issue_comment\",\"url\":\"https://github.com/mara/a/issues/1#c1\",\"user\":\"https://github.com/mara\",\"body\":\"mine\"},{\"type\":\"issue_comment\",\"url\":\"https://github.com/mara/a/issues/1#c2\",\"user\":\"https://github.com/tobin\",\"body\":\"his\"}]")
                        .zipIn(folder, "github.zip");
        var out = Packed.read(zip);
        assertThat(out.texts()).containsExactly("mine");
        assertThat(out.posts().getFirst().visibility()).isEqualTo(Visibility.PRIVATE);
    }

    @Test
    void stackExchangeSaysWhatItLacks() {
        var out = read("analytics/qa\\vote.submit.json", "\uFEFF[{'eventTime':'2020'}]");
        assertThat(out.posts()).isEmpty();
        assertThat(out.summary().parts().getFirst().remarks())
                .anyMatch(words -> words.contains("leaves out what you wrote"));
    }

    @Test
    void idsTellTheTime() {
        assertThat(Ids.tid("3kmp5kl2c222b")).contains(Instant.parse("2024-03-02T08:00:00Z"));
        assertThat(Ids.tid("3kmp5kl2c22!b")).isEmpty();
        assertThat(Ids.x("20")).isEmpty();
        assertThat(Ids.linkedIn("7345821826846990338").orElseThrow().toString())
                .startsWith("2025-07-01T14:33:22");
    }
}
