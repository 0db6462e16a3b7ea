package onward.archive.network;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import onward.archive.Detail;
import onward.archive.Kind;
import onward.archive.Network;
import onward.archive.Post;
import onward.archive.Visibility;
import onward.archive.When;
import onward.archive.container.Member;
import onward.archive.format.Ids;
import onward.archive.format.Keys;
import onward.archive.format.Times;
import onward.archive.format.Tree;
import org.jspecify.annotations.Nullable;

/// The messages of one channel, all of them the member's own.
///
/// @param channel the file that says what the channel is; null where it is missing
record DiscordMessages(Plan plan, @Nullable Member channel) implements FileReader {

    /// "Messages/c300000000000000002/messages.json"
    private static final Pattern FOLDER = Pattern.compile("c?(\\d{5,})/[^/]*$");

    /// @param server empty where the channel belongs to none
    private record Place(String id, String server, String serverName, boolean isKnown) {

        String link(String message) {
            return id.isEmpty() || !isKnown
                    ? ""
                    : "https://discord.com/channels/%s/%s/%s"
                            .formatted(server.isEmpty() ? "@me" : server, id, message);
        }
    }

    @Override
    public void read(Desk desk) throws IOException {
        var place = place(desk);
        if (desk.member().extension().equals("csv")) {
            Tables.read(
                    desk,
                    Discord.KEYS,
                    row ->
                            message(
                                    desk,
                                    place,
                                    row.cell("id"),
                                    row.cell("timestamp"),
                                    row.cell("contents"),
                                    row.cell("attachments")));
        } else {
            Lists.read(
                    desk,
                    Discord.KEYS,
                    Set.of(),
                    (_, entry) ->
                            message(
                                    desk,
                                    place,
                                    Tree.text(entry, "ID"),
                                    Tree.text(entry, "Timestamp"),
                                    Tree.text(entry, "Contents"),
                                    Tree.text(entry, "Attachments")));
        }
    }

    private Place place(Desk desk) throws IOException {
        var folder = FOLDER.matcher(desk.path());
        var id = folder.find() ? folder.group(1) : "";
        if (channel == null) {
            return new Place(id, "", "", false);
        }
        var said = new JsonNode[1];
        new Desk(channel, plan.meter(), _ -> {})
                .run(other -> {
                    try (var parser = other.json()) {
                        parser.nextToken();
                        said[0] = other.entry(parser, Keys.ANY);
                    }
                });
        if (said[0] == null) {
            return new Place(id, "", "", false);
        }
        var guild = said[0].path("guild");
        return new Place(
                Tree.text(said[0], "id").isEmpty() ? id : Tree.text(said[0], "id"),
                Tree.text(guild, "id"),
                Tree.text(guild, "name"),
                !guild.isMissingNode() || said[0].has("recipients") || !isServer(said[0]));
    }

    /// A channel of a server that the member has left does not name it.
    private static boolean isServer(JsonNode channel) {
        var type = Tree.text(channel, "type");
        return type.startsWith("GUILD")
                || type.startsWith("PUBLIC")
                || type.equals("UNKNOWN")
                || type.equals("0");
    }

    private static void message(
            Desk desk, Place place, String id, String time, String text, String attachments)
            throws IOException {
        var source = desk.next();
        if (text.isBlank() && attachments.isBlank()) {
            desk.skip("entries without words");
            return;
        }
        var isServer = !place.server().isEmpty();
        var stated = Times.utc(time);
        desk.put(
                Post.of(
                                Network.DISCORD,
                                isServer || !place.isKnown() ? Kind.MESSAGE : Kind.DM,
                                source)
                        .id(id)
                        .when(
                                !(stated instanceof When.Unknown)
                                        ? stated
                                        : Ids.discord(id)
                                                .<When>map(When.FromId::new)
                                                .orElse(stated))
                        .text(text)
                        .permalink(place.link(id))
                        .visibility(visibility(place))
                        .detail(Detail.GROUP, place.serverName())
                        .count(
                                Detail.MEDIA,
                                attachments.isBlank()
                                        ? 0
                                        : attachments.strip().split("\\s+").length));
    }

    private static Visibility visibility(Place place) {
        if (!place.isKnown()) {
            return Visibility.UNKNOWN;
        }
        return place.server().isEmpty() ? Visibility.PRIVATE : Visibility.SERVER;
    }
}
