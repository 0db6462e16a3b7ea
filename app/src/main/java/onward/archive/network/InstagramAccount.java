package onward.archive.network;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import onward.archive.Visibility;
import onward.archive.format.Tree;

/// Whose export it is, and whether strangers see the account.
final class InstagramAccount {

    private static final Set<String> PROFILES =
            Set.of("profile_user", "text_post_app_text_post_app_profile");

    private static final int MOST_NAMES = 100;

    private final Set<String> names = new LinkedHashSet<>();
    private String user = "";
    private Optional<Boolean> isPrivate = Optional.empty();
    private Optional<Boolean> isPrivateOnThreads = Optional.empty();

    void learn(Desk desk) throws IOException {
        Lists.read(
                desk,
                Instagram.KEYS,
                PROFILES,
                (list, profile) -> {
                    if (list.isEmpty()) {
                        learnOf2020(profile);
                    } else if (list.equals("profile_user")) {
                        var said = profile.path("string_map_data");
                        keep(value(said, "Username"), value(said, "Name"));
                        isPrivate = truth(value(said, "Private Account")).or(() -> isPrivate);
                    } else {
                        isPrivateOnThreads =
                                truth(value(profile.path("string_map_data"), "Private Account"));
                    }
                });
    }

    private void learnOf2020(JsonNode profile) {
        keep(Tree.text(profile, "username"), Tree.text(profile, "name"));
        if (profile.path("private_account").isBoolean()) {
            isPrivate = Optional.of(profile.path("private_account").booleanValue());
        }
    }

    private void keep(String aUser, String aName) {
        user = user.isEmpty() ? aUser : user;
        if (names.size() < MOST_NAMES) {
            names.add(aUser);
            names.add(aName);
        }
        names.remove("");
    }

    static String value(JsonNode said, String key) {
        return Meta.text(said.path(key), "value");
    }

    private static Optional<Boolean> truth(String word) {
        return switch (word) {
            case "True" -> Optional.of(true);
            case "False" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    String user() {
        return user;
    }

    /// The names by which messages tell their senders.
    Set<String> names() {
        return Set.copyOf(names);
    }

    /// Who sees a post: the account's followers where it is private.
    Visibility ofPosts() {
        return isPrivate.orElse(false) ? Visibility.FOLLOWERS : Visibility.ACCOUNT_DEFAULT;
    }

    Visibility onThreads() {
        return isPrivateOnThreads
                .map(closed -> closed ? Visibility.FOLLOWERS : Visibility.PUBLIC)
                .orElse(Visibility.PUBLIC);
    }
}
