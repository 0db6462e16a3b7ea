package onward.archive;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// A post as one object of JSON, for other programs.
///
/// `kind`, `id`, `createdAt`, `text`, `permalink` and `visibility` are always there, null where the
/// export does not say. A `createdAt` without a Z has no zone. Where only the id tells the time,
/// `createdAt` is null and `idTime` has it. `platform`, `authoredBySelf`, `file` and `position`
/// follow, then what only some networks say.
public final class PostLine {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private PostLine() {}

    public static ObjectNode of(Post post) {
        var line = new ObjectNode(NODES);
        line.put("kind", post.kind().written());
        line.put("id", post.id().orElse(null));
        line.putNull("createdAt");
        switch (post.when()) {
            case When.Stated(var at) -> line.put("createdAt", at.toString());
            case When.Local(var at) ->
                    line.put("createdAt", DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(at));
            case When.FromId(var at) -> line.put("idTime", at.toString());
            case When.Unknown() -> {}
        }
        line.put("text", post.text());
        line.put("permalink", post.permalink().orElse(null));
        line.put("visibility", post.visibility().written());
        line.put("platform", post.network().written());
        line.put("authoredBySelf", post.ownWords());
        post.inReplyTo().ifPresent(id -> line.put("inReplyTo", id));
        for (var detail : Detail.values()) {
            var values = post.details().get(detail);
            if (values != null) {
                add(line, detail, values);
            }
        }
        line.put("file", post.source().file());
        line.put("position", post.source().position());
        return line;
    }

    private static void add(ObjectNode line, Detail detail, List<String> values) {
        switch (detail.shape()) {
            case TEXT -> line.put(detail.written(), values.getFirst());
            case COUNT -> line.put(detail.written(), Integer.parseInt(values.getFirst()));
            case FLAG -> line.put(detail.written(), true);
            case LIST -> values.forEach(line.withArray(detail.written())::add);
        }
    }
}
