package onward.archive.network;

import java.io.IOException;
import java.util.regex.Pattern;
import onward.archive.Network;
import onward.archive.container.Member;

/// TikTok's export in JSON: everything in one file, whose sections are renamed every year.
final class TikTok implements NetworkReader {

    private static final Pattern FILE = Pattern.compile("(^|/)user_data(_tiktok)?\\.json$");

    @Override
    public Network network() {
        return Network.TIKTOK;
    }

    @Override
    public int likeness(Contents contents) {
        if (contents.has(FILE)) {
            return 95;
        }
        var head = contents.headOfOnly();
        return head.contains("\"CommentsList\"")
                        || head.contains("\"FavoriteVideoList\"")
                        || head.contains("\"ActivitySummaryMap\"")
                        || (head.contains("\"VideoList\"") && head.contains("\"Link\""))
                ? 80
                : 0;
    }

    @Override
    public void plan(Plan plan) throws IOException {
        for (var member : plan.members()) {
            if (FILE.matcher(member.path()).find() || isOnly(plan, member)) {
                var account = new TikTokAccount();
                plan.ahead(member, account::learn);
                plan.account(account.name());
                plan.read(member, desk -> new TikTokSections(desk, account).read());
            }
        }
        plan.skipOthers("files that hold none of your words");
    }

    private static boolean isOnly(Plan plan, Member member) {
        return plan.members().size() == 1 && member.extension().equals("json");
    }
}
