package onward.archive.network;

import java.io.IOException;
import java.util.regex.Pattern;
import onward.archive.Network;
import onward.archive.container.Member;

/// YouTube's part of Google's Takeout: tables in the member's language, and before 2023 pages.
final class YouTube implements NetworkReader {
    private static final Pattern TAKEOUT = Pattern.compile("(^|/)Takeout/.*YouTube[^/]*/");

    /// "my-comments/my-comments.html", "my-live-chat-messages/my-live-chat-messages.html"
    private static final Pattern PAGE =
            Pattern.compile("(^|/)my-(comments|live-chat-messages)(/[^/]*)?\\.html$");

    private static final int MOST_TABLES = 200;

    @Override
    public Network network() {
        return Network.YOUTUBE;
    }

    @Override
    public int likeness(Contents contents) {
        if (contents.has(TAKEOUT) || contents.has(PAGE)) {
            return 90;
        }
        return contents.members().stream()
                                .filter(member ->
                                        member.extension().equals("csv")
                                                || contents.members().size() == 1)
                                .limit(MOST_TABLES)
                                .anyMatch(member -> YouTubeColumns.isTable(contents.head(member)))
                        || isPage(contents.headOfOnly())
                ? 88
                : 0;
    }

    /// `<li>Sent at 2020-04-27 23:18:23 UTC while watching`
    private static boolean isPage(String head) {
        return head.contains("<li>") && head.contains("youtube.com/watch");
    }

    @Override
    public void plan(Plan plan) throws IOException {
        for (var member : plan.members().stream().sorted(NumberedPaths.ORDER).toList()) {
            var head = mayHold(plan, member) ? plan.head(member) : "";
            if (YouTubeColumns.isTable(head)) {
                plan.read(member, YouTubeTables::read);
            } else if (PAGE.matcher(member.path()).find()
                    || (plan.members().size() == 1 && isPage(head))) {
                plan.read(member, YouTubePages::read);
            }
        }
        plan.skipOthers("files that hold none of your words");
    }

    private static boolean mayHold(Plan plan, Member member) {
        return member.extension().equals("csv") || plan.members().size() == 1;
    }
}
