package onward.archive.network;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import onward.archive.Detail;
import onward.archive.Kind;
import onward.archive.Network;
import onward.archive.Post;
import onward.archive.Source;
import onward.archive.Visibility;
import onward.archive.container.Member;
import onward.archive.format.Heading;
import onward.archive.format.Html;
import onward.archive.format.Keys;
import onward.archive.format.Row;
import onward.archive.format.Times;

/// Reddit's answer to a request for one's data: tables at the top of a zip, each of which may be
/// missing or split.
final class Reddit implements NetworkReader {

    static final Keys KEYS = Keys.of("reddit");

    /// "comments.csv", "comments_2.csv", but not "comment_votes.csv"
    private static final Pattern NAME = Pattern.compile("(?:^|/)([a-z_]+?)(?:_\\d+)?\\.csv$");

    /// "export_maraquill_20260701.zip"
    private static final Set<String> TOMBSTONES =
            Set.of("[deleted]", "[removed]", "[deleted by user]");

    private static final int LONGEST_TOMBSTONE = 40;

    /// "https://www.reddit.com/r/jobs/comments/10xyz/thread/"
    private static final Pattern THREAD = Pattern.compile("/comments/([0-9a-z]+)(?:/|$)");

    @Override
    public Network network() {
        return Network.REDDIT;
    }

    @Override
    public int likeness(Contents contents) {
        return Tables.likeness(contents, Reddit::table);
    }

    /// Which of Reddit's tables a file is, by its heading.
    private static String table(Member member, String head) {
        var heading = Heading.ofLine(head);
        if (heading.has("id", "permalink", "subreddit", "date", "body")) {
            return heading.has("title") ? "posts" : "comments";
        }
        if (heading.has("id", "thread_id", "from", "to", "body")) {
            return "messages";
        }
        if (heading.has("message_id", "username", "message", "channel_url")) {
            return "chat_history";
        }
        if (heading.has("statistic", "value")) {
            return "statistics";
        }
        var name = NAME.matcher(member.path().toLowerCase(Locale.ROOT));
        var isDraft = heading.has("title", "body", "subreddit");
        return isDraft || (name.find() && name.group(1).equals("drafts") && heading.has("body"))
                ? "drafts"
                : "";
    }

    @Override
    public void plan(Plan plan) throws IOException {
        var account = new String[] {""};
        for (var member : Tables.of(plan, "statistics", Reddit::table)) {
            plan.ahead(
                    member,
                    desk ->
                            rows(
                                    desk,
                                    (row, _) -> {
                                        if (row.cell("statistic").equals("account name")) {
                                            account[0] = row.cell("value");
                                        }
                                    }));
        }
        plan.account(account[0]);
        each(plan, "posts", Reddit::post);
        each(plan, "comments", Reddit::comment);
        each(plan, "drafts", Reddit::draft);
        each(plan, "messages", (desk, row, source) -> message(desk, row, source, account[0]));
        each(plan, "chat_history", (desk, row, source) -> chat(desk, row, source, account[0]));
        plan.skipOthers("files that hold none of your words");
    }

    private interface TakeRow {

        void take(Desk desk, Row row, Source source) throws IOException;
    }

    private static void each(Plan plan, String table, TakeRow taker) {
        Tables.of(plan, table, Reddit::table)
                .forEach(member ->
                        plan.read(
                                member,
                                desk ->
                                        rows(
                                                desk,
                                                (row, source) -> taker.take(desk, row, source))));
    }

    private interface RowAt {

        void take(Row row, Source source) throws IOException;
    }

    private static void rows(Desk desk, RowAt taker) throws IOException {
        Tables.read(desk, KEYS, row -> taker.take(row, desk.next()));
    }

    private static void post(Desk desk, Row row, Source source) throws IOException {
        var title = Html.unescape(row.cell("title"));
        var body = Html.unescape(row.cell("body"));
        var text = paragraphs(own(title), own(body));
        var isGone = text.isEmpty();
        desk.put(
                Post.of(Network.REDDIT, isGone ? Kind.TOMBSTONE : Kind.POST, source)
                        .id(prefixed("t3_", row.cell("id")))
                        .when(Times.utc(row.cell("date")))
                        .text(isGone ? body.isEmpty() ? title : body : text)
                        .permalink(row.cell("permalink"))
                        .visibility(Visibility.PUBLIC)
                        .detail(Detail.LINK_URL, row.cell("url"))
                        .detail(Detail.GROUP, row.cell("subreddit")));
    }

    private static void comment(Desk desk, Row row, Source source) throws IOException {
        var body = Html.unescape(row.cell("body"));
        desk.put(
                Post.of(Network.REDDIT, own(body).isEmpty() ? Kind.TOMBSTONE : Kind.COMMENT, source)
                        .id(prefixed("t1_", row.cell("id")))
                        .when(Times.utc(row.cell("date")))
                        .text(body)
                        .permalink(row.cell("permalink"))
                        .visibility(Visibility.PUBLIC)
                        .inReplyTo(parent(row.cell("parent"), row.cell("link")))
                        .detail(Detail.GROUP, row.cell("subreddit")));
    }

    private static void draft(Desk desk, Row row, Source source) throws IOException {
        var text = paragraphs(Html.unescape(row.cell("title")), Html.unescape(row.cell("body")));
        desk.put(
                Post.of(Network.REDDIT, Kind.DRAFT, source)
                        .id(row.cell("id"))
                        .when(Times.utc(row.cell("created")))
                        .text(text)
                        .visibility(Visibility.PRIVATE)
                        .detail(Detail.GROUP, row.cell("subreddit")));
    }

    private static void message(Desk desk, Row row, Source source, String account)
            throws IOException {
        if (isOwn(desk, row.cell("from"), account)) {
            desk.put(
                    Post.of(Network.REDDIT, Kind.DM, source)
                            .id(row.cell("id"))
                            .when(Times.utc(row.cell("date")))
                            .text(
                                    paragraphs(
                                            Html.unescape(row.cell("subject")),
                                            Html.unescape(row.cell("body"))))
                            .visibility(Visibility.PRIVATE));
        }
    }

    private static void chat(Desk desk, Row row, Source source, String account) throws IOException {
        if (isOwn(desk, row.cell("username"), account)) {
            desk.put(
                    Post.of(Network.REDDIT, Kind.DM, source)
                            .id(row.cell("message_id"))
                            .when(Times.utc(row.cell("created_at")))
                            .text(Html.unescape(row.cell("message")))
                            .visibility(Visibility.PRIVATE));
        }
    }

    private static boolean isOwn(Desk desk, String writer, String account) {
        if (account.isEmpty()) {
            desk.skip("messages, since the file that says which are yours is missing");
        } else if (!writer.equalsIgnoreCase(account)) {
            desk.skip("messages of others");
        }
        return !account.isEmpty() && writer.equalsIgnoreCase(account);
    }

    /// Nothing where only a mark is left of what was written.
    private static String own(String text) {
        return text.length() < LONGEST_TOMBSTONE && TOMBSTONES.contains(text.strip()) ? "" : text;
    }

    private static String paragraphs(String first, String second) {
        return first.isBlank() || second.isBlank() ? first + second : first + "\n\n" + second;
    }

    private static String prefixed(String prefix, String id) {
        return id.isEmpty() || id.startsWith(prefix) ? id : prefix + id;
    }

    /// A comment answers another one, or the post itself where no parent stands.
    private static String parent(String parent, String link) {
        var thread = THREAD.matcher(link);
        var post = thread.find() ? "t3_" + thread.group(1) : "";
        if (parent.isEmpty()) {
            return post;
        }
        return parent.startsWith("t1_") || parent.startsWith("t3_")
                ? parent
                : post.equals("t3_" + parent) ? post : "t1_" + parent;
    }
}
