package onward.archive.network;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import onward.archive.Kind;
import onward.archive.Network;
import onward.archive.Post;
import onward.archive.Visibility;
import onward.archive.format.Keys;
import onward.archive.format.Times;
import onward.archive.format.Tree;

/// GitHub's export of an account: what was written in the account's own repositories, by whomever.
final class GitHub implements NetworkReader {

    private static final Keys KEYS = Keys.of("github");

    /// In the order in which they come out: "issue_comments_000001.json".
    private static final List<String> FILES =
            List.of(
                    "issues",
                    "issue_comments",
                    "pull_requests",
                    "pull_request_reviews",
                    "pull_request_review_comments",
                    "commit_comments",
                    "discussions",
                    "discussion_comments",
                    "releases");

    /// "https://github.com/maraquill/grumbler/issues/1"
    private static final Pattern REPOSITORY = Pattern.compile("^(https?://[^/]+/[^/]+/[^/#?]+)");

    @Override
    public Network network() {
        return Network.GITHUB;
    }

    @Override
    public int likeness(Contents contents) {
        if (contents.has(file("(issues|issue_comments|repositories|pull_requests|users)"))) {
            return 85;
        }
        var head = contents.headOfOnly();
        return head.contains("\"formatter\"") && head.contains("\"user\"") ? 85 : 0;
    }

    private static Pattern file(String name) {
        return Pattern.compile("(^|/)" + name + "_\\d{6}\\.json$");
    }

    @Override
    public void plan(Plan plan) throws IOException {
        Map<String, Visibility> repositories = new HashMap<>();
        Map<String, Integer> owners = new HashMap<>();
        var users = new ArrayList<String>();
        for (var member : plan.matching(file("repositories"))) {
            plan.ahead(
                    member,
                    desk ->
                            each(
                                    desk,
                                    entry -> {
                                        repositories.put(
                                                Tree.text(entry, "url"),
                                                entry.path("private").booleanValue()
                                                        ? Visibility.PRIVATE
                                                        : Visibility.PUBLIC);
                                        owners.merge(Tree.text(entry, "owner"), 1, Integer::sum);
                                    }));
        }
        for (var member : plan.matching(file("users"))) {
            plan.ahead(member, desk -> each(desk, entry -> users.add(Tree.text(entry, "url"))));
        }
        var self = self(owners, users);
        plan.account(self.substring(self.lastIndexOf('/') + 1));
        for (var name : FILES) {
            plan.matching(file(name))
                    .forEach(member ->
                            plan.read(
                                    member,
                                    desk ->
                                            each(
                                                    desk,
                                                    entry ->
                                                            put(desk, entry, self, repositories))));
        }
        plan.remark(
                "GitHub's export holds what you wrote in your own repositories, not what you wrote elsewhere.");
        plan.skipOthers("files that hold none of your words");
    }

    /// The owner of most repositories; the only user where there are none.
    private static String self(Map<String, Integer> owners, List<String> users) {
        return owners.entrySet().stream()
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(users.size() == 1 ? users.getFirst() : "");
    }

    @FunctionalInterface
    private interface Taker {

        void take(JsonNode entry) throws IOException;
    }

    private static void each(Desk desk, Taker taker) throws IOException {
        Lists.read(desk, KEYS, Set.of(), (_, entry) -> taker.take(entry));
    }

    private static void put(
            Desk desk, JsonNode entry, String self, Map<String, Visibility> repositories)
            throws IOException {
        var source = desk.next();
        var user = Tree.text(entry, "user");
        var link = Tree.text(entry, "url");
        var title =
                Tree.text(entry, "title").isEmpty()
                        ? Tree.text(entry, "name")
                        : Tree.text(entry, "title");
        var body = Tree.text(entry, "body").replace("\r\n", "\n");
        var text = title.isBlank() || body.isBlank() ? title + body : title + "\n\n" + body;
        if (self.isEmpty()) {
            desk.skip("entries, since the file that says which are yours is missing");
        } else if (user.isEmpty()) {
            desk.skip("entries of accounts that are gone");
        } else if (!user.equals(self)) {
            desk.skip("entries of others");
        } else if (text.isBlank()) {
            desk.skip("entries without words");
        } else {
            desk.put(
                    Post.of(Network.GITHUB, kind(Tree.text(entry, "type")), source)
                            .id(link)
                            .when(Times.utc(Tree.text(entry, "created_at")))
                            .text(text)
                            .permalink(link)
                            .visibility(visibility(link, repositories)));
        }
    }

    private static Kind kind(String type) {
        return switch (type) {
            case "issue", "pull_request", "discussion" -> Kind.ISSUE;
            case "release" -> Kind.POST;
            default -> Kind.COMMENT;
        };
    }

    private static Visibility visibility(String link, Map<String, Visibility> repositories) {
        var repository = REPOSITORY.matcher(link);
        return repository.find()
                ? repositories.getOrDefault(repository.group(1), Visibility.UNKNOWN)
                : Visibility.UNKNOWN;
    }
}
