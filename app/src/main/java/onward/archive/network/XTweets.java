package onward.archive.network;

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
        XFiles.skim(
                desk,
                json -> {
                    count[0]++;
                    tweet(desk, XTweet.read(json, desk));
                });
        var stated = account.stated(desk.path());
        if (stated >= 0 && stated != count[0]) {
            desk.note(
                    "X says that it holds %d entries, but there are %d."
                            .formatted(stated, count[0]));
        }
    }

    private void tweet(Desk desk, XTweet tweet) throws IOException {
        var source = desk.next();
        if (tweet.id.isEmpty()) {
            desk.skip("entries without an id");
            return;
        }
        var retweetOf = retweetOf(tweet.text);
        var isRetweet = !retweetOf.isEmpty();
        var quotes = quoted(tweet);
        var when = when(tweet.created, tweet.id);
        var post =
                Post.of(Network.X, kind(isRetweet, tweet.repliesTo, quotes), source)
                        .id(tweet.id)
                        .when(when)
                        .text(text(tweet, when))
                        .visibility(visibility)
                        .inReplyTo(tweet.repliesTo)
                        .detail(Detail.QUOTES, isRetweet ? "" : quotes)
                        .detail(
                                Detail.SUPERSEDED_BY,
                                tweet.lastEdit.equals(tweet.id) ? "" : tweet.lastEdit)
                        .count(Detail.MEDIA, tweet.media());
        if (isRetweet) {
            post.anothersWords().detail(Detail.OF, retweetOf);
        }
        if (kind == Kind.DELETED) {
            Times.english(tweet.deleted)
                    .ifPresent(at -> post.detail(Detail.DELETED_AT, at.toString()));
        } else {
            post.permalink(account.link(tweet.id));
        }
        desk.put(post);
    }

    /// Whose words these are; empty where they are the owner's.
    private static String retweetOf(String text) {
        if (!text.startsWith("RT @")) {
            return "";
        }
        var retweet = RETWEET.matcher(text);
        return retweet.find() ? retweet.group(1) : "";
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

    private String text(XTweet tweet, When when) {
        var whole =
                notes.isEmpty()
                        ? ""
                        : when.instant()
                                .map(at -> notes.whole(tweet.text, at.getEpochSecond()))
                                .orElse("");
        return whole.isEmpty() ? XText.of(tweet.text, tweet.links, tweet.pictures) : whole;
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

    private static String quoted(XTweet tweet) {
        var quoted = "";
        for (var link : tweet.links) {
            // most links lead elsewhere
            if (link.full().contains("/status/")) {
                var status = STATUS.matcher(link.full());
                if (status.find() && !status.group(1).equals(tweet.id)) {
                    quoted = status.group(1);
                }
            }
        }
        return quoted;
    }
}
