package onward.archive.network;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import onward.archive.Network;
import onward.archive.format.Keys;
import onward.archive.format.Tree;

/// Facebook's export in JSON. The folders were renamed twice, and one was seen within another, so a
/// file is told by the end of its path.
final class Facebook implements NetworkReader {

    static final Keys KEYS = Keys.of("facebook");

    private static final Pattern ROOT =
            Pattern.compile(
                    "(^|/)(your_facebook_activity|your_activity_across_facebook|this_profile's_activity_across_facebook)/");

    private static final Pattern TYPICAL =
            Pattern.compile(
                    "(^|/)(posts/(your_posts|profile_posts)[^/]*\\.json|comments/comments\\.json|profile_information/profile_information\\.json)$");

    private static final Pattern PROFILE =
            Pattern.compile("(^|/)profile_information/profile_information\\.json$");

    /// Those that hold the member's words, in the order in which they come out. What several tell
    /// of comes out of the first.
    private static final List<Pattern> FILES =
            List.of(
                    ending("posts/(your_posts|profile_posts)[^/]*"),
                    ending("(comments|comments_and_reactions)/comments(_\\d+)?"),
                    ending("groups/group_posts_and_comments"),
                    ending("groups/your_posts_in_groups"),
                    ending("groups/your_comments_in_groups"),
                    ending("groups/your_pending_posts_in_groups"),
                    ending("groups/your_answers_to_membership_questions"),
                    ending("posts/trash"),
                    ending("posts/archive"),
                    ending("posts/edits_you_made_to_posts"),
                    ending("comments_and_reactions/your_comment_edits"),
                    ending("posts/posts_on_other_pages_and_profiles"),
                    ending("(posts|photos_and_videos)/album/\\d+"),
                    ending("(posts|photos_and_videos)/your_(uncategorized_photos|videos|photos)"),
                    ending("stories/archived_stories"),
                    ending("reels/your_reels"),
                    ending("facebook_marketplace/items_sold"),
                    ending("posts/check-ins"),
                    ending("posts/shared_memories"),
                    ending("posts/content_sharing_links_you_have_created"));

    private static Pattern ending(String tail) {
        return Pattern.compile("(^|/)" + tail + "\\.json$");
    }

    @Override
    public Network network() {
        return Network.FACEBOOK;
    }

    @Override
    public int likeness(Contents contents) {
        if (contents.has(Pattern.compile("\\.json$"))
                && (contents.has(ROOT) || contents.has(TYPICAL))) {
            return contents.has(ROOT) ? 95 : 80;
        }
        var head = contents.headOfOnly();
        return FacebookLists.isNamedIn(head)
                        || (head.contains("\"label_values\"") && head.contains("\"fbid\""))
                        || (head.contains("\"timestamp\"") && head.contains("\"post\""))
                ? 70
                : 0;
    }

    @Override
    public void plan(Plan plan) throws IOException {
        var names = new LinkedHashSet<String>();
        for (var member : plan.matching(PROFILE)) {
            plan.ahead(member, desk -> names.addAll(names(desk)));
        }
        names.stream().findFirst().ifPresent(plan::account);
        var read = new LinkedHashSet<onward.archive.container.Member>();
        for (var file : FILES) {
            plan.matching(file).stream()
                    .filter(read::add)
                    .forEach(member -> plan.read(member, FacebookLists::read));
        }
        for (var member : plan.matching(MetaMessages.FILE)) {
            plan.read(member, new MetaMessages(Network.FACEBOOK, KEYS, Set.copyOf(names)));
        }
        plan.matching(PROFILE).forEach(member -> plan.read(member, FacebookLists::read));
        if (plan.members().size() == 1 && read.isEmpty()) {
            plan.read(plan.members().getFirst(), FacebookLists::read);
        }
        plan.skipOthers("files that hold none of your words");
    }

    private static List<String> names(Desk desk) throws IOException {
        var names = new ArrayList<String>();
        Lists.read(
                desk,
                KEYS,
                Set.of("profile_v2", "profile"),
                (_, profile) -> {
                    names.add(Meta.text(profile.path("name"), "full_name"));
                    for (var former : Tree.each(profile.path("previous_names"))) {
                        names.add(Meta.text(former, "name"));
                    }
                });
        names.removeIf(String::isBlank);
        return names;
    }
}
