package onward.archive.network;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import onward.archive.container.Unreadable;
import onward.archive.format.JsonSkim;
import onward.archive.format.Numbers;
import onward.archive.format.Shape;

/// A tweet as it is taken from the file: what is read of it, and nothing else. There are millions
/// of them, and nine tenths of each are about its pictures, so it is read without a tree between.
final class XTweet {

    /// A short link, what it stands for, and where X says that it stands; -1 where X does not.
    record Link(String url, String full, int start) {

        private static final Link NEW = new Link("", "", -1);

        private Link url(String text) {
            return new Link(sane(text), full, start);
        }

        private Link full(String text) {
            return new Link(url, sane(text), start);
        }

        private static String sane(String text) {
            return text.length() > XText.LONGEST_LINK ? "" : text;
        }

        /// Of the two numbers the first one counts.
        private Link start(String text) {
            return start >= 0 ? this : new Link(url, full, (int) Numbers.whole(text, -1));
        }
    }

    private static final int LONGEST_TEXT = 2_000_000;

    private static final Shape<XTweet> LINK =
            new Shape<XTweet>()
                    .begin(tweet -> add(tweet.links))
                    .text("url", (tweet, text) -> last(tweet.links, last(tweet.links).url(text)))
                    .text(
                            "expanded_url",
                            (tweet, text) -> last(tweet.links, last(tweet.links).full(text)))
                    .text(
                            "indices",
                            (tweet, text) -> last(tweet.links, last(tweet.links).start(text)));

    private static final Shape<XTweet> PICTURE =
            new Shape<XTweet>()
                    .begin(tweet -> add(tweet.pictures))
                    .text(
                            "url",
                            (tweet, text) -> last(tweet.pictures, last(tweet.pictures).url(text)))
                    .text(
                            "indices",
                            (tweet, text) ->
                                    last(tweet.pictures, last(tweet.pictures).start(text)));

    private static final Shape<XTweet> EXTENDED_PICTURE =
            new Shape<XTweet>().begin(tweet -> tweet.extended++);

    /// The last wording stands at the end of the chain, which lies in one of two places.
    private static final Shape<XTweet> CHAIN =
            new Shape<XTweet>().text("editTweetIds", (tweet, text) -> tweet.lastEdit = text);

    /// Without the wrapping `tweet`, which archives have since 2020.
    private static final Shape<XTweet> FIELDS =
            new Shape<XTweet>()
                    .text("id_str", (tweet, text) -> tweet.id = text)
                    .text("id", (tweet, text) -> tweet.id = tweet.id.isEmpty() ? text : tweet.id)
                    .text("created_at", (tweet, text) -> tweet.created = text)
                    .text("full_text", (tweet, text) -> tweet.text = text)
                    .text(
                            "text",
                            (tweet, text) -> tweet.text = tweet.text.isEmpty() ? text : tweet.text)
                    .text("in_reply_to_status_id_str", (tweet, text) -> tweet.repliesTo = text)
                    .text(
                            "in_reply_to_status_id",
                            (tweet, text) ->
                                    tweet.repliesTo =
                                            tweet.repliesTo.isEmpty() ? text : tweet.repliesTo)
                    .text("deleted_at", (tweet, text) -> tweet.deleted = text)
                    .below(
                            "entities",
                            new Shape<XTweet>().below("urls", LINK).below("media", PICTURE))
                    .below(
                            "extended_entities",
                            new Shape<XTweet>().below("media", EXTENDED_PICTURE))
                    .below(
                            "edit_info",
                            new Shape<XTweet>()
                                    .below("initial", CHAIN)
                                    .below(
                                            "edit",
                                            new Shape<XTweet>().below("editControlInitial", CHAIN)))
                    .other(XTweet::passed);

    private static final Shape<XTweet> ENTRY = FIELDS.below("tweet", FIELDS);

    private final Desk desk;
    final List<Link> links = new ArrayList<>(2);
    final List<Link> pictures = new ArrayList<>(1);
    String id = "";
    String created = "";
    String text = "";
    String repliesTo = "";
    String deleted = "";
    String lastEdit = "";
    private int extended;

    private XTweet(Desk desk) {
        this.desk = desk;
    }

    /// Reads the entry that comes next, within its wrapping or without.
    static XTweet read(JsonSkim json, Desk desk) throws IOException {
        var tweet = new XTweet(desk);
        ENTRY.read(json, tweet);
        if (tweet.text.length() > LONGEST_TEXT) {
            throw new Unreadable(
                    "It holds one entry that is far larger than any network writes. It was read up to there.");
        }
        return tweet;
    }

    int media() {
        return Math.max(extended, pictures.size());
    }

    private void passed(String name) {
        if (XTweets.KEYS.isNew(name)) {
            desk.unknownKey(name);
        }
    }

    private static void add(List<Link> links) {
        if (links.size() < XText.MOST_LINKS) {
            links.add(Link.NEW);
        }
    }

    private static Link last(List<Link> links) {
        return links.getLast();
    }

    private static void last(List<Link> links, Link link) {
        links.set(links.size() - 1, link);
    }
}
