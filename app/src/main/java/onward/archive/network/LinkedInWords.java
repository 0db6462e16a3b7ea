package onward.archive.network;

import onward.archive.Kind;
import onward.archive.Network;
import onward.archive.Post;
import onward.archive.Source;
import onward.archive.Visibility;
import onward.archive.format.Table;
import onward.archive.format.Times;

/// What else somebody writes on LinkedIn: comments, notes to people, recommendations, about
/// themself.
final class LinkedInWords {

    private static final String EMPTY = "entries without words";

    private LinkedInWords() {}

    private static Post.Builder of(Kind kind, Source source) {
        return Post.of(Network.LINKEDIN, kind, source);
    }

    /// A comment has no link of its own, only that of what it is on. Its date may be missing.
    static Table.Rows comments(Desk desk) {
        return row -> {
            var source = desk.next();
            if (row.cell("message").isBlank()) {
                desk.skip(EMPTY);
                return;
            }
            desk.put(
                    of(Kind.COMMENT, source)
                            .when(Times.utc(row.cell("date")))
                            .text(row.cell("message"))
                            .permalink(row.cell("link"))
                            .visibility(Visibility.PUBLIC));
        };
    }

    static Table.Rows invitations(Desk desk) {
        return row -> {
            var source = desk.next();
            if (!row.cell("direction").equals("OUTGOING")) {
                desk.skip("invitations from others");
            } else if (row.cell("message").isBlank()) {
                desk.skip(EMPTY);
            } else {
                desk.put(
                        of(Kind.INVITATION, source)
                                .when(Times.american(row.cell("sent at")))
                                .text(row.cell("message"))
                                .visibility(Visibility.PRIVATE));
            }
        };
    }

    static Table.Rows messages(Desk desk, LinkedInSelf self) {
        return row -> {
            var source = desk.next();
            if (!self.isKnown()) {
                desk.skip("messages, since the file that says which are yours is missing");
            } else if (!self.wrote(row)) {
                desk.skip("messages of others");
            } else if (row.cell("content").isBlank()) {
                desk.skip(EMPTY);
            } else {
                desk.put(
                        of(
                                        row.cell("is message draft").equalsIgnoreCase("yes")
                                                ? Kind.DRAFT
                                                : Kind.DM,
                                        source)
                                .when(Times.utc(row.cell("date")))
                                .text(row.cell("content"))
                                .visibility(Visibility.PRIVATE));
            }
        };
    }

    /// The date may be month first or day first, and nobody says which; so it is left out.
    static Table.Rows recommendations(Desk desk) {
        return row -> {
            var source = desk.next();
            if (row.cell("text").isBlank()) {
                desk.skip(EMPTY);
                return;
            }
            desk.put(
                    of(Kind.RECOMMENDATION, source)
                            .text(row.cell("text"))
                            .visibility(
                                    row.cell("status").equalsIgnoreCase("VISIBLE")
                                            ? Visibility.PUBLIC
                                            : Visibility.UNKNOWN));
        };
    }

    static Table.Rows profile(Desk desk) {
        return row -> {
            var source = desk.next();
            var summary = row.cell("summary");
            var text = summary.isBlank() ? row.cell("headline") : summary;
            if (text.isBlank()) {
                desk.skip(EMPTY);
                return;
            }
            desk.put(of(Kind.PROFILE, source).text(text).visibility(Visibility.PUBLIC));
        };
    }
}
