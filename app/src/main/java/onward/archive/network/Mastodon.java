package onward.archive.network;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.regex.Pattern;
import onward.archive.Kind;
import onward.archive.Network;
import onward.archive.Post;
import onward.archive.Visibility;
import onward.archive.format.Html;
import onward.archive.format.Keys;
import onward.archive.format.Tree;

/// Mastodon's archive, and that of Pleroma and Akkoma: `outbox.json` beside `actor.json`.
final class Mastodon implements NetworkReader {

    static final Keys KEYS = Keys.of("mastodon");

    private static final Pattern OUTBOX = Pattern.compile("(^|/)outbox\\.json$");
    private static final Pattern ACTOR = Pattern.compile("(^|/)actor\\.json$");

    @Override
    public Network network() {
        return Network.MASTODON;
    }

    @Override
    public int likeness(Contents contents) {
        if (contents.has(OUTBOX)) {
            return 95;
        }
        var head = contents.headOfOnly();
        return head.contains("\"OrderedCollection\"") && head.contains("\"orderedItems\"") ? 90 : 0;
    }

    @Override
    public void plan(Plan plan) throws IOException {
        var self = new String[] {""};
        for (var member : plan.matching(ACTOR)) {
            plan.ahead(
                    member,
                    desk ->
                            actor(
                                    desk,
                                    actor -> {
                                        self[0] = Tree.text(actor, "id");
                                        plan.account(handle(actor));
                                    }));
        }
        plan.matching(OUTBOX).forEach(member -> plan.read(member, new MastodonOutbox(self[0])));
        plan.matching(ACTOR)
                .forEach(member ->
                        plan.read(member, desk -> actor(desk, actor -> profile(desk, actor))));
        if (plan.members().size() == 1 && plan.tasks().findAny().isEmpty()) {
            plan.read(plan.members().getFirst(), new MastodonOutbox(self[0]));
        }
        for (var member : plan.members()) {
            if (member.name().equals("likes.json") || member.name().equals("bookmarks.json")) {
                plan.skip(member, "links to what others wrote");
            }
        }
        plan.skipOthers("files that hold none of your words");
    }

    @FunctionalInterface
    private interface Taker {

        void take(JsonNode actor) throws IOException;
    }

    private static void actor(Desk desk, Taker taker) throws IOException {
        try (var parser = desk.json()) {
            parser.nextToken();
            taker.take(desk.entry(parser, KEYS));
        }
    }

    /// "maraquill@tooting.example"
    private static String handle(JsonNode actor) {
        var id = Tree.text(actor, "id");
        var host = id.replaceFirst("^https?://", "").replaceFirst("/.*$", "");
        var name = Tree.text(actor, "preferredUsername");
        return name.isEmpty() ? id : name + "@" + host;
    }

    private static void profile(Desk desk, JsonNode actor) throws IOException {
        var source = desk.next();
        var text = Html.text(Tree.text(actor, "summary"));
        if (text.isBlank()) {
            desk.skip("entries without words");
            return;
        }
        desk.put(
                Post.of(Network.MASTODON, Kind.PROFILE, source)
                        .id(Tree.text(actor, "id"))
                        .text(text)
                        .permalink(Tree.text(actor, "url"))
                        .visibility(Visibility.PUBLIC));
    }
}
