package onward.platform.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What a backup says of itself: the first file in it.
///
/// @param format how the backup is laid out; a newer Onward may count on
/// @param schema the number of the newest migration in its database
/// @param members what lies in it, by name
record Manifest(int format, Instant madeAt, int schema, Map<String, Member> members) {

    static final int FORMAT = 1;

    private static final ObjectMapper JSON = new ObjectMapper();

    Manifest {
        members = Map.copyOf(members);
    }

    /// One file in a backup.
    ///
    /// @param sha256 in 64 hexadecimal digits
    record Member(String sha256, long size) {}

    byte[] toJson() throws IOException {
        var files = new LinkedHashMap<String, Object>();
        members.forEach((name, member) ->
                files.put(name, Map.of("sha256", member.sha256(), "size", member.size())));
        var all = new LinkedHashMap<String, Object>();
        all.put("program", "onward");
        all.put("format", format);
        all.put("madeAt", madeAt.toString());
        all.put("schema", schema);
        all.put("files", files);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(all);
    }

    /// Empty where it is not the manifest of a backup.
    static Optional<Manifest> parse(byte[] json) {
        try {
            var all = JSON.readTree(json);
            if (!"onward".equals(all.path("program").asText())) {
                return Optional.empty();
            }
            var members = new LinkedHashMap<String, Member>();
            for (Map.Entry<String, JsonNode> file : all.path("files").properties()) {
                members.put(
                        file.getKey(),
                        new Member(
                                file.getValue().path("sha256").asText(),
                                file.getValue().path("size").asLong()));
            }
            return Optional.of(
                    new Manifest(
                            all.path("format").asInt(),
                            Instant.parse(all.path("madeAt").asText()),
                            all.path("schema").asInt(),
                            members));
        } catch (IOException | DateTimeException nonsense) {
            return Optional.empty();
        }
    }
}
