package onward.archive.network;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import onward.archive.Network;
import onward.archive.container.Member;
import onward.archive.format.Keys;

/// Instagram's export in JSON, with Threads inside. Until 2020 it lay at the top of the zip, in
/// letters that need no repair; since then the folders were renamed twice.
final class Instagram implements NetworkReader {

    static final Keys KEYS = Keys.of("instagram");

    private static final Pattern ROOT = Pattern.compile("(^|/)your_instagram_activity/.*\\.json$");

    private static final Pattern TYPICAL =
            Pattern.compile(
                    "(^|/)(content/(posts_\\d+|stories|reels|archived_posts)|comments/post_comments(_\\d+)?|threads/threads_and_replies)\\.json$");

    /// "media.json" beside "profile.json" or "comments.json"
    private static final Pattern OF_2020 =
            Pattern.compile("^([^/]+/)?(media|comments|profile)\\.json$");

    private static final Pattern PROFILE =
            Pattern.compile(
                    "(^|/)(personal_information|account_information|threads)/personal_information\\.json$|^([^/]+/)?profile\\.json$");

    /// In the order in which they come out.
    private static final List<Pattern> FILES =
            List.of(
                    ending("(content|media)/posts(_\\d+)?"),
                    ending("(content|media)/stories"),
                    ending("(content|media)/reels"),
                    ending("(content|media)/archived_posts"),
                    ending("(content|media)/recently_deleted_content"),
                    ending("(content|media)/igtv_videos"),
                    ending("(content|media)/other_content"),
                    ending("(content|media)/profile_photos"),
                    ending("comments/post_comments(_\\d+)?"),
                    ending("comments/reels_comments(_\\d+)?"),
                    ending("comments/hype"),
                    ending("replies_\\d+"),
                    Pattern.compile("^([^/]+/)?(media|comments)\\.json$"));

    private static final Pattern THREADS =
            Pattern.compile("(^|/)(threads_and_replies(_\\d+)?|threads)\\.json$");

    private static final Pattern REPOSTS =
            Pattern.compile("(^|/)personal_information/reposts\\.json$");

    private static Pattern ending(String tail) {
        return Pattern.compile("(^|/)" + tail + "\\.json$");
    }

    @Override
    public Network network() {
        return Network.INSTAGRAM;
    }

    @Override
    public int likeness(Contents contents) {
        if (contents.has(ROOT)) {
            return 95;
        }
        if (contents.has(TYPICAL) || contents.count(OF_2020) > 1) {
            return 80;
        }
        var head = contents.headOfOnly();
        return head.contains("\"string_map_data\"")
                        || head.contains("\"ig_")
                        || head.contains("\"text_post_app_text_posts\"")
                        || head.contains("\"comments_media_comments\"")
                        || head.contains("\"media_comments\"")
                        || (head.contains("\"media\"") && head.contains("\"creation_timestamp\""))
                ? 75
                : 0;
    }

    @Override
    public void plan(Plan plan) throws IOException {
        var account = new InstagramAccount();
        for (var member : plan.matching(PROFILE)) {
            plan.ahead(member, account::learn);
        }
        plan.account(account.user());
        var lists = new InstagramLists(account);
        var read = new LinkedHashSet<Member>();
        for (var file : FILES) {
            plan.matching(file).stream()
                    .filter(read::add)
                    .forEach(member -> plan.read(member, lists));
        }
        for (var member : plan.matching(MetaMessages.FILE)) {
            plan.read(member, new MetaMessages(Network.INSTAGRAM, KEYS, account.names()));
        }
        plan.matching(PROFILE).forEach(member -> plan.read(member, new InstagramProfile(account)));
        plan.matching(REPOSTS).forEach(member -> plan.read(member, lists));
        plan.matching(THREADS).forEach(member -> plan.read(member, lists));
        if (plan.members().size() == 1 && plan.tasks().findAny().isEmpty()) {
            plan.read(plan.members().getFirst(), lists);
        }
        plan.skipOthers("files that hold none of your words");
    }
}
