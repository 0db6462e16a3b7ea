package onward.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import onward.archive.format.Mojibake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The traps of Facebook, Instagram and Threads.
class MetaTrapsTest {

    @TempDir private Path folder;

    private Packed.Out facebook(String tail, String json) {
        return Packed.read(
                Packed.with("your_facebook_activity/" + tail, json.replace('\'', '"'))
                        .zipIn(folder, "facebook.zip"));
    }

    private Packed.Out instagram(String tail, String json) {
        return Packed.read(
                Packed.with("your_instagram_activity/" + tail, json.replace('\'', '"'))
                        .zipIn(folder, "instagram.zip"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"naïve", "plain", "🙃 é", "Ã", "façade", "", "x Â x"})
    void whatIsNotBrokenStaysAsItIs(String text) {
        assertThat(Mojibake.repair(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"naïve", "🙃 é", "“culture day”", "שלום"})
    void whatIsBrokenOnceTwiceOrThreeTimesIsRepaired(String text) {
        var broken = text;
        for (var times = 0; times < 3; times++) {
            broken =
                    new String(
                            broken.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
            assertThat(Mojibake.repair(broken)).as("times " + times).isEqualTo(text);
        }
    }

    @Test
    void oneRecordMayStandWithoutItsList() {
        assertThat(
                        facebook(
                                        "posts/check-ins.json",
                                        "{'timestamp':1640000000,'label_values':[{'label':'Bericht','value':'derde kroeg'}],'fbid':'1'}")
                                .posts())
                .singleElement()
                .satisfies(post -> assertThat(post.kind()).isEqualTo(Kind.CHECKIN));
        assertThat(
                        instagram(
                                        "media/posts_1.json",
                                        "{'media':[{'uri':'a.jpg','creation_timestamp':1704103200,'title':'one'}]}")
                                .texts())
                .containsExactly("one");
    }

    @Test
    void aLabelledEntryGivesItsProseAndNotItsNumbers() {
        var posts =
                facebook(
                                "posts/edits_you_made_to_posts.json",
                                "[{'timestamp':1700000300,'label_values':[{'label':'URL','value':'https://example.org'},{'label':'Koordinaten','value':'(51.0 , -1.0)'},{'label':'Text','value':'one'},{'label':'Zeit','timestamp_value':5}],'fbid':'1'},{'timestamp':1700000400,'label_values':[{'label':'Text','value':'two'}],'fbid':'1'}]")
                        .texts();
        assertThat(posts).containsExactly("one", "two");
    }

    @Test
    void mentionsBecomeNames() {
        assertThat(
                        facebook(
                                        "posts/your_posts_1.json",
                                        "[{'timestamp':1,'data':[{'post':'hi @[100000000000009:2048:Tobin Ashdown]!'}]}]")
                                .texts())
                .containsExactly("hi Tobin Ashdown!");
    }

    @Test
    void captionsAreNotSaidTwice() {
        var zip =
                Packed.with(
                                "your_facebook_activity/posts/your_posts_1.json",
                                "[{\"timestamp\":9,\"data\":[{\"post\":\"a day out\"}],\"attachments\":[{\"data\":[{\"media\":{\"uri\":\"1.jpg\",\"creation_timestamp\":8,\"description\":\"a day out\"}},{\"media\":{\"uri\":\"2.jpg\",\"creation_timestamp\":8,\"description\":\"the bin\"}}]}]}]")
                        .and(
                                "your_facebook_activity/posts/album/0.json",
                                "{\"name\":\"a\",\"photos\":[{\"uri\":\"1.jpg\",\"creation_timestamp\":8,\"description\":\"a day out\"},{\"uri\":\"2.jpg\",\"creation_timestamp\":8,\"description\":\"the bin\"},{\"uri\":\"3.jpg\",\"creation_timestamp\":8,\"description\":\"only here\"}]}")
                        .zipIn(folder, "facebook.zip");
        var out = Packed.read(zip);
        assertThat(out.texts()).containsExactly("a day out", "only here");
        assertThat(out.posts().getFirst().details().get(Detail.CAPTIONS))
                .containsExactly("the bin");
    }

    @Test
    void withoutAProfileNobodyIsBlamedForMessages() {
        var out =
                facebook(
                        "messages/inbox/tobin_1/message_1.json",
                        "{'participants':[{'name':'Tobin'}],'messages':[{'sender_name':'Tobin','timestamp_ms':1700700000000,'content':'you idiot'}]}");
        assertThat(out.posts()).isEmpty();
        assertThat(out.summary().parts().getFirst().files().getFirst().skipped())
                .containsKey("messages, since the file that says which are yours is missing");
    }

    @Test
    void threadsSayOnlyLaterWhatIsAReply() {
        var posts =
                instagram(
                                "threads/threads_and_replies.json",
                                "{'text_post_app_text_posts':[{'media':[{'uri':'','creation_timestamp':5,'title':'old','text_app_post':{'reply_control':'everyone'}}]},{'media':[{'uri':'','creation_timestamp':6,'title':'new','text_app_post':{'is_reply':true}}]}]}")
                        .posts();
        assertThat(posts).extracting(Post::kind).containsExactly(Kind.POST_OR_REPLY, Kind.REPLY);
        assertThat(posts).extracting(Post::network).containsOnly(Network.THREADS);
    }

    @Test
    void theTreeMayLieWithinAnotherFolder() {
        var zip =
                Packed.with(
                                "personal_information/profile_information/your_facebook_activity/comments_and_reactions/comments.json",
                                "{\"comments_v2\":[{\"timestamp\":5,\"data\":[{\"comment\":{\"timestamp\":5,\"comment\":\"there\",\"author\":\"Mara\"}}]}]}")
                        .zipIn(folder, "facebook.zip");
        assertThat(Packed.read(zip).texts()).containsExactly("there");
    }
}
