package onward.archive.network;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import onward.archive.Detail;
import onward.archive.Kind;
import onward.archive.Network;
import onward.archive.Post;
import onward.archive.Visibility;
import onward.archive.When;
import onward.archive.format.Ids;
import onward.archive.format.Keys;
import onward.archive.format.Times;
import onward.archive.format.Tree;

/// Tweets: own ones, answers, quotes, and those of others that were passed on and look like own
/// ones.
///
/// @param kind DELETED for the files of what was deleted, else POST
record XTweets(XAccount account, XNotes notes, Kind kind, Visibility visibility)
        implements FileReader {

    static final Keys KEYS = Keys.of("x");

    /// "RT @tobinash: Brindle &amp; Co is hiring"
    private static final Pattern RETWEET = Pattern.compile("^RT @(\\w+): ");

    /// "https://twitter.com/ilsevarga/status/1754888888888888888"
    private static final Pattern STATUS =
            Pattern.compile(
                    "^https?://(?:mobile\\.|www\\.)?(?:twitter|x)\\.com/\\w+/status/(\\d+)");

    /// The first tweet of all. X's archives hold tweets that claim to be older.
    private static final Instant FIRST_TWEET = Instant.parse("2006-03-21T20:50:14Z");

    @Override
    public void read(Desk desk) throws IOException {
        var count = new long[1];
        XFiles.each(
                desk,
                KEYS,
                (_, entry) -> {
                    count[0]++;
                    tweet(desk, entry.has("tweet") ? entry.path("tweet") : entry);
                });
        var stated = account.stated(desk.path());
        if (stated >= 0 && stated != count[0]) {
            desk.note(
                    "X says that it holds %d entries, but there are %d."
                            .formatted(stated, count[0]));
        }
    }

    private void tweet(Desk desk, JsonNode tweet) throws IOException {
        var source = desk.next();
        var id = first(tweet, "id_str", "id");
        if (id.isEmpty()) {
            desk.skip("entries without an id");
            return;
        }
        var escaped = first(tweet, "full_text", "text");
        var entities = tweet.path("entities");
        var retweet = RETWEET.matcher(escaped);
        var isRetweet = retweet.find();
        var repliesTo = first(tweet, "in_reply_to_status_id_str", "in_reply_to_status_id");
        var quotes = quoted(entities.path("urls"), id);
        var when = when(Tree.text(tweet, "created_at"), id);
        var post =
                Post.of(Network.X, kind(isRetweet, repliesTo, quotes), source)
                        .id(id)
                        .when(when)
                        .text(text(escaped, entities, when))
                        .visibility(visibility)
                        .inReplyTo(repliesTo)
                        .detail(Detail.QUOTES, isRetweet ? "" : quotes)
                        .detail(Detail.SUPERSEDED_BY, superseded(tweet.path("edit_info"), id))
                        .count(Detail.MEDIA, media(tweet));
        if (isRetweet) {
            post.anothersWords().detail(Detail.OF, retweet.group(1));
        }
        if (kind == Kind.DELETED) {
            Times.english(Tree.text(tweet, "deleted_at"))
                    .ifPresent(at -> post.detail(Detail.DELETED_AT, at.toString()));
        } else {
            post.permalink(account.link(id));
        }
        desk.put(post);
    }

    private Kind kind(boolean isRetweet, String repliesTo, String quotes) {
        if (kind == Kind.DELETED) {
            return kind;
        }
        if (isRetweet) {
            return Kind.REPOST;
        }
        if (!repliesTo.isEmpty()) {
            return Kind.REPLY;
        }
        return quotes.isEmpty() ? Kind.POST : Kind.QUOTE;
    }

    private String text(String escaped, JsonNode entities, When when) {
        var whole = when.instant().map(at -> notes.whole(escaped, at.getEpochSecond())).orElse("");
        return whole.isEmpty() ? XText.of(escaped, entities) : whole;
    }

    private static When when(String created, String id) {
        Optional<Instant> stated =
                Times.english(created)
                        .or(() -> Times.instant(created))
                        .filter(at -> !at.isBefore(FIRST_TWEET));
        return stated.<When>map(When.Stated::new)
                .or(() -> Ids.x(id).map(When.FromId::new))
                .orElse(When.unknown());
    }

    private static String quoted(JsonNode urls, String own) {
        var quoted = "";
        for (var url : urls) {
            var status = STATUS.matcher(Tree.text(url, "expanded_url"));
            if (status.find() && !status.group(1).equals(own)) {
                quoted = status.group(1);
            }
        }
        return quoted;
    }

    /// Each wording is a tweet of its own; the last of the chain is the one that people see.
    private static String superseded(JsonNode edits, String id) {
        var chain =
                edits.has("initial")
                        ? edits.path("initial").path("editTweetIds")
                        : edits.path("edit").path("editControlInitial").path("editTweetIds");
        var last = chain.isEmpty() ? id : Tree.text(chain.path(chain.size() - 1));
        return last.equals(id) ? "" : last;
    }

    private static int media(JsonNode tweet) {
        var all = tweet.path("extended_entities").path("media").size();
        return all > 0 ? all : tweet.path("entities").path("media").size();
    }

    private static String first(JsonNode tweet, String key, String otherwise) {
        var text = Tree.text(tweet, key);
        return text.isEmpty() ? Tree.text(tweet, otherwise) : text;
    }
}
