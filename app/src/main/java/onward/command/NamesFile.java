package onward.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import onward.prose.tone.KnownNames;

/// Names to look for, from a file that a person wrote. A file that holds none is a mistake: an
/// audit without them would find less, and not say so.
final class NamesFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String COMPANIES = "companies";
    private static final String PEOPLE = "people";

    private final List<String> companies = new ArrayList<>();
    private final List<String> people = new ArrayList<>();

    private NamesFile() {}

    /// @throws IOException where the file cannot be read, or something in it is neither company nor
    ///   person; in words for the person
    static KnownNames read(Path file) throws IOException {
        var written = text(file);
        var names = new NamesFile();
        if (written.startsWith("{")) {
            names.addJson(written);
        } else {
            names.addLines(written);
        }
        if (names.companies.isEmpty() && names.people.isEmpty()) {
            throw new IOException("there are no names in it");
        }
        return KnownNames.of(names.companies, names.people);
    }

    private static String text(Path file) throws IOException {
        try {
            var written = Files.readString(file, StandardCharsets.UTF_8);
            return written.startsWith(BYTE_ORDER_MARK)
                    ? written.substring(1).strip()
                    : written.strip();
        } catch (NoSuchFileException missing) {
            throw new IOException("there is no file " + file, missing);
        } catch (CharacterCodingException otherwise) {
            throw new IOException("save it as a plain text (UTF-8)", otherwise);
        }
    }

    private void addJson(String written) throws IOException {
        JsonNode json;
        try {
            json = new ObjectMapper().readTree(written);
        } catch (JsonProcessingException broken) {
            throw new IOException(
                    "it is no JSON from line " + broken.getLocation().getLineNr() + " on", broken);
        }
        for (var fields = json.fieldNames(); fields.hasNext(); ) {
            var field = fields.next();
            switch (field) {
                case COMPANIES -> addWords(json.path(field), field, companies);
                case PEOPLE -> addWords(json.path(field), field, people);
                default ->
                        throw new IOException(
                                "\"" + field + "\" is neither \"companies\" nor \"people\"");
            }
        }
    }

    private static void addWords(JsonNode list, String field, List<String> names)
            throws IOException {
        for (var word : list) {
            if (!word.isTextual() || word.asText().isBlank()) {
                throw new IOException("\"" + field + "\" holds something that is no name");
            }
            names.add(word.asText().strip());
        }
        if (!list.isArray()) {
            throw new IOException("\"" + field + "\" is no list: [\"one\", \"another\"]");
        }
    }

    private void addLines(String written) throws IOException {
        var number = 0;
        for (var line : written.lines().toList()) {
            number++;
            var colon = line.indexOf(':');
            var kind = line.substring(0, Math.max(colon, 0)).strip().toLowerCase(Locale.ROOT);
            var name = line.substring(colon + 1).strip();
            if (line.isBlank()) {
                continue;
            }
            switch (kind) {
                case "company" -> companies.add(named(name, number));
                case "person" -> people.add(named(name, number));
                default ->
                        throw new IOException(
                                "line "
                                        + number
                                        + " begins with neither \"company:\" nor \"person:\"");
            }
        }
    }

    private static String named(String name, int number) throws IOException {
        if (name.isEmpty()) {
            throw new IOException("line " + number + " has no name");
        }
        return name;
    }
}
