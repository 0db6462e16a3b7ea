package onward.archive.network;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Set;
import onward.archive.Kind;
import onward.archive.Network;
import onward.archive.Post;
import onward.archive.Visibility;
import onward.archive.format.Tree;

/// How somebody describes themself on Instagram, or on Threads.
record InstagramProfile(InstagramAccount account) implements FileReader {

    private static final String THREADS = "text_post_app_text_post_app_profile";

    @Override
    public void read(Desk desk) throws IOException {
        Lists.read(
                desk,
                Instagram.KEYS,
                Set.of("profile_user", THREADS),
                (list, entry) -> read(desk, list, entry));
    }

    private void read(Desk desk, String list, JsonNode entry) throws IOException {
        var source = desk.next();
        var bio =
                list.isEmpty()
                        ? Meta.text(entry, "biography")
                        : InstagramAccount.value(entry.path("string_map_data"), "Bio");
        var isThreads = list.equals(THREADS);
        var user =
                list.isEmpty()
                        ? Tree.text(entry, "username")
                        : InstagramAccount.value(entry.path("string_map_data"), "Username");
        if (bio.isBlank()) {
            desk.skip(FacebookLists.EMPTY);
            return;
        }
        desk.put(
                Post.of(isThreads ? Network.THREADS : Network.INSTAGRAM, Kind.PROFILE, source)
                        .text(bio)
                        .permalink(user.isEmpty() ? "" : link(isThreads, user))
                        .visibility(Visibility.PUBLIC));
    }

    private static String link(boolean isThreads, String user) {
        return isThreads
                ? "https://www.threads.com/@" + user
                : "https://www.instagram.com/" + user + "/";
    }
}
