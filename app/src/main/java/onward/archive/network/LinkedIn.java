package onward.archive.network;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import onward.archive.Network;
import onward.archive.container.Member;
import onward.archive.format.BackslashTable;
import onward.archive.format.Heading;
import onward.archive.format.Keys;
import onward.archive.format.Table;

/// LinkedIn's export: tables with a heading each. Newer ones carry the member's number in their
/// names, so a table is told by its heading first.
final class LinkedIn implements NetworkReader {

    static final Keys KEYS = Keys.of("linkedin");

    @Override
    public Network network() {
        return Network.LINKEDIN;
    }

    @Override
    public int likeness(Contents contents) {
        return Tables.likeness(contents, LinkedIn::table);
    }

    /// Which of LinkedIn's tables a file is, by its heading.
    static String table(Member member, String head) {
        // the list of connections has a note in front of its heading
        var lines = head.lines().map(Heading::ofLine).limit(12).toList();
        var first = lines.isEmpty() ? Heading.ofLine("") : lines.getFirst();
        if (first.has("sharelink")) {
            return "shares";
        }
        if (first.has("date", "link", "message")) {
            return "comments";
        }
        if (first.has("conversation id", "content")) {
            return "messages";
        }
        if (first.has("from", "to", "direction")) {
            return "invitations";
        }
        if (first.has("company name", "title", "started on")) {
            return "positions";
        }
        if (first.has("first name", "headline")) {
            return "profile";
        }
        if (first.has("first name", "text", "status")) {
            return name(member).contains("received") ? "" : "recommendations";
        }
        return name(member).startsWith("connections")
                        || lines.stream().anyMatch(line -> line.has("first name", "connected on"))
                ? "connections"
                : "";
    }

    /// `Recommendations_Given_17529409.csv` and `Recommendations Given.csv` are one.
    private static String name(Member member) {
        return member.name().toLowerCase(Locale.ROOT).replaceAll("[ _]", "");
    }

    @Override
    public void plan(Plan plan) throws IOException {
        var self = new LinkedInSelf();
        for (var member : Tables.of(plan, "profile", LinkedIn::table)) {
            plan.ahead(member, desk -> Tables.read(desk, Keys.ANY, self::readProfile));
        }
        for (var member : Tables.of(plan, "invitations", LinkedIn::table)) {
            plan.ahead(member, desk -> Tables.read(desk, Keys.ANY, self::readInvitation));
        }
        self.account().ifPresent(plan::account);
        read(plan, "shares", desk -> Tables.read(desk, KEYS, LinkedInShares.of(desk)));
        read(
                plan,
                "comments",
                desk ->
                        BackslashTable.read(
                                desk.open(),
                                Tables.noting(desk, KEYS, LinkedInWords.comments(desk))));
        for (var table :
                Map.<String, Function<Desk, Table.Rows>>of(
                                "invitations", LinkedInWords::invitations,
                                "messages", desk -> LinkedInWords.messages(desk, self),
                                "recommendations", LinkedInWords::recommendations,
                                "profile", LinkedInWords::profile,
                                "positions", LinkedInPeople::positions)
                        .entrySet()
                        .stream()
                        .sorted(Map.Entry.comparingByKey())
                        .toList()) {
            read(
                    plan,
                    table.getKey(),
                    desk -> Tables.read(desk, KEYS, table.getValue().apply(desk)));
        }
        read(plan, "connections", LinkedInPeople::connections);
        plan.members().stream()
                .filter(member -> member.path().contains("Articles/"))
                .filter(member -> member.extension().equals("html"))
                .forEach(member -> plan.read(member, LinkedInArticles::read));
        plan.skipOthers("files that hold none of your words");
    }

    private static void read(Plan plan, String table, FileReader reader) {
        Tables.of(plan, table, LinkedIn::table).forEach(member -> plan.read(member, reader));
    }
}
