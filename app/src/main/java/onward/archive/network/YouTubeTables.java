package onward.archive.network;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import onward.archive.Kind;
import onward.archive.Network;
import onward.archive.Post;
import onward.archive.Visibility;
import onward.archive.format.Json;
import onward.archive.format.Keys;
import onward.archive.format.Table;
import onward.archive.format.Times;
import onward.archive.format.Tree;

/// Tables of comments and of what was said in live chats.
final class YouTubeTables {

    private static final int SAMPLE = 50;

    private final Desk desk;
    private final List<List<String>> waiting = new ArrayList<>();
    private List<String> heading = List.of();
    private YouTubeColumns columns = YouTubeColumns.of(List.of(), List.of());
    private boolean isSettled;

    private YouTubeTables(Desk desk) {
        this.desk = desk;
    }

    static void read(Desk desk) throws IOException {
        var table = new YouTubeTables(desk);
        Table.cells(desk.open(), table::take);
        table.settle();
    }

    private void take(List<String> cells) throws IOException {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        if (heading.isEmpty()) {
            heading = cells;
        } else if (isSettled) {
            row(cells);
        } else {
            waiting.add(cells);
            if (waiting.size() >= SAMPLE) {
                settle();
            }
        }
    }

    private void settle() throws IOException {
        if (isSettled) {
            return;
        }
        isSettled = true;
        columns = YouTubeColumns.of(heading, waiting);
        heading.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> columns.isNew(name))
                .forEach(desk::unknownKey);
        for (var cells : waiting) {
            row(cells);
        }
        waiting.clear();
    }

    private void row(List<String> cells) throws IOException {
        var source = desk.next();
        var id = columns.cell(cells, YouTubeColumns.ID);
        var text = text(columns.cell(cells, YouTubeColumns.TEXT));
        if (text.isBlank()) {
            desk.skip("entries without words");
            return;
        }
        var dot = id.indexOf('.');
        var stated = columns.cell(cells, YouTubeColumns.PARENT);
        var parent = dot > 0 ? id.substring(0, dot) : stated;
        desk.put(
                Post.of(Network.YOUTUBE, kind(parent), source)
                        .id(id)
                        .when(Times.utc(columns.cell(cells, YouTubeColumns.TIME)))
                        .text(text)
                        .permalink(
                                link(
                                        columns.cell(cells, YouTubeColumns.VIDEO),
                                        columns.cell(cells, YouTubeColumns.POST),
                                        id))
                        .inReplyTo(parent)
                        .visibility(Visibility.PUBLIC));
    }

    private Kind kind(String parent) {
        if (columns.isLiveChat()) {
            return Kind.LIVECHAT;
        }
        return parent.isEmpty() ? Kind.COMMENT : Kind.REPLY;
    }

    private String link(String video, String post, String id) {
        if (!video.isEmpty()) {
            return "https://www.youtube.com/watch?v="
                    + video
                    + (columns.isLiveChat() ? "" : "&lc=" + id);
        }
        return post.isEmpty() ? "" : "https://www.youtube.com/post/" + post + "?lc=" + id;
    }

    /// `{"text":"a"},{"text":"b"}` without brackets, older `{"takeoutSegments":[{"text":"a"}]}`, or
    /// the words as they are.
    static String text(String cell) {
        if (!cell.startsWith("{")) {
            return cell;
        }
        try (var parser = Json.lenient("[" + cell + "]")) {
            parser.nextToken();
            var parts = Tree.read(parser, Keys.ANY, _ -> {});
            Json.end(parser);
            var text = new StringBuilder();
            for (var part : parts) {
                append(text, part);
            }
            return text.isEmpty() ? cell : text.toString();
        } catch (IOException _) {
            return cell;
        }
    }

    private static void append(StringBuilder text, JsonNode part) {
        text.append(Tree.text(part, "text"));
        for (var segment : part.path("takeoutSegments")) {
            text.append(Tree.text(segment, "text"));
        }
    }
}
