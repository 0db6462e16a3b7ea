package onward.archive.network;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Set;
import onward.archive.Detail;
import onward.archive.Kind;
import onward.archive.Network;
import onward.archive.Post;
import onward.archive.Visibility;
import onward.archive.format.Tree;

/// Facebook's files are lists, and the name of a list says what is in it. A list without a name
/// holds posts, or entries that are labelled in the member's language.
final class FacebookLists {

    static final String EMPTY = "entries without words";

    private static final Set<String> NAMES =
            Set.of(
                    "comments_v2",
                    "comments",
                    "group_posts_v2",
                    "group_comments_v2",
                    "pending_posts_v2",
                    "group_membership_questions_answers_v2",
                    "trash_v2",
                    "archive_v2",
                    "archived_stories_v2",
                    "lasso_videos_v2",
                    "photos",
                    "other_photos_v2",
                    "videos_v2",
                    "items_selling_v2",
                    "profile_v2",
                    "profile");

    private FacebookLists() {}

    static boolean isNamedIn(String head) {
        return NAMES.stream()
                .filter(name -> name.endsWith("_v2"))
                .anyMatch(name -> head.contains("\"" + name + "\""));
    }

    static void read(Desk desk) throws IOException {
        Lists.read(desk, Facebook.KEYS, NAMES, (list, entry) -> take(desk, list, entry));
    }

    private static void take(Desk desk, String list, JsonNode entry) throws IOException {
        switch (list) {
            case "comments_v2", "comments", "group_comments_v2" -> comment(desk, entry);
            case "group_posts_v2" -> FacebookPosts.read(desk, entry, Kind.POST, Visibility.GROUP);
            case "pending_posts_v2" ->
                    FacebookPosts.read(desk, entry, Kind.PENDING, Visibility.GROUP);
            case "trash_v2" -> FacebookPosts.read(desk, entry, Kind.DELETED, Visibility.TRASH);
            case "archive_v2" -> FacebookPosts.read(desk, entry, Kind.ARCHIVED, Visibility.ONLY_ME);
            case "archived_stories_v2" ->
                    FacebookPosts.read(desk, entry, Kind.STORY, Visibility.STORY);
            case "lasso_videos_v2" ->
                    FacebookPosts.read(desk, entry, Kind.POST, Visibility.UNKNOWN);
            case "photos", "other_photos_v2", "videos_v2" -> picture(desk, entry);
            case "items_selling_v2" -> listing(desk, entry);
            case "group_membership_questions_answers_v2" -> answers(desk, entry);
            case "profile_v2", "profile" -> profile(desk, entry);
            default -> {
                if (entry.has("label_values")) {
                    FacebookLabelled.read(desk, entry);
                } else {
                    FacebookPosts.read(desk, entry, Kind.POST, Visibility.UNKNOWN);
                }
            }
        }
    }

    private static void comment(Desk desk, JsonNode entry) throws IOException {
        var source = desk.next();
        for (var part : entry.path("data")) {
            var comment = part.path("comment");
            var text = Meta.text(comment, "comment");
            if (text.isBlank()) {
                desk.skip(EMPTY);
                continue;
            }
            var group = Meta.text(comment, "group");
            desk.put(
                    Post.of(Network.FACEBOOK, Kind.COMMENT, source)
                            .when(
                                    Meta.seconds(
                                            comment.has("timestamp") ? comment : entry,
                                            "timestamp"))
                            .text(text)
                            .visibility(group.isEmpty() ? Visibility.UNKNOWN : Visibility.GROUP)
                            .detail(Detail.GROUP, group));
        }
        if (entry.path("data").isEmpty()) {
            desk.skip(EMPTY);
        }
    }

    private static void picture(Desk desk, JsonNode picture) throws IOException {
        var source = desk.next();
        var caption = Meta.text(picture, "description");
        if (caption.isBlank()) {
            desk.skip("pictures without words");
            return;
        }
        var keys = Meta.picture(Network.FACEBOOK, picture, caption);
        var post =
                Post.of(Network.FACEBOOK, Kind.POST, source)
                        .when(Meta.seconds(picture, "creation_timestamp"))
                        .text(caption)
                        .visibility(Visibility.UNKNOWN)
                        .count(Detail.MEDIA, 1)
                        .build();
        desk.put(new Found(post, keys.getFirst(), keys.subList(1, keys.size())));
    }

    private static void listing(Desk desk, JsonNode listing) throws IOException {
        var source = desk.next();
        var title = Meta.text(listing, "title");
        var description = Meta.text(listing, "description");
        var text =
                title.isBlank() || description.isBlank()
                        ? title + description
                        : title + ": " + description;
        if (text.isBlank()) {
            desk.skip(EMPTY);
            return;
        }
        desk.put(
                Post.of(Network.FACEBOOK, Kind.LISTING, source)
                        .when(Meta.seconds(listing, "created_timestamp"))
                        .text(text)
                        .visibility(Visibility.PUBLIC));
    }

    private static void answers(Desk desk, JsonNode all) throws IOException {
        for (var group : Tree.each(all.path("group_answers"))) {
            for (var answer : Tree.each(group.path("answers"))) {
                var source = desk.next();
                if (Meta.text(answer, "answer").isBlank()) {
                    desk.skip(EMPTY);
                    continue;
                }
                desk.put(
                        Post.of(Network.FACEBOOK, Kind.ANSWER, source)
                                .when(Meta.seconds(answer, "timestamp"))
                                .text(Meta.text(answer, "answer"))
                                .visibility(Visibility.GROUP_ADMINS)
                                .detail(Detail.GROUP, Meta.text(group, "group_name")));
            }
        }
    }

    private static void profile(Desk desk, JsonNode profile) throws IOException {
        var source = desk.next();
        var bio = Meta.text(profile.path("intro_bio"), "name");
        if (bio.isBlank()) {
            desk.skip(EMPTY);
            return;
        }
        var link = Tree.text(profile, "profile_uri");
        var name = Tree.text(profile, "username");
        desk.put(
                Post.of(Network.FACEBOOK, Kind.PROFILE, source)
                        .text(bio)
                        .permalink(
                                link.isEmpty() && !name.isEmpty()
                                        ? "https://www.facebook.com/" + name
                                        : link)
                        .visibility(Visibility.PUBLIC));
    }
}
