package onward.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import onward.prose.tone.KnownNames;

/// Names to look for, from a file that a person wrote.
final class NamesFile {

    private NamesFile() {}

    /// @throws IOException where the file cannot be read, or a line says neither company nor person
    static KnownNames read(Path file) throws IOException {
        var written = Files.readString(file, StandardCharsets.UTF_8).strip();
        return written.startsWith("{") ? json(written) : lines(written);
    }

    private static KnownNames json(String written) throws IOException {
        var facts = new ObjectMapper().readTree(written);
        return KnownNames.of(words(facts.path("companies")), words(facts.path("people")));
    }

    private static List<String> words(JsonNode list) {
        var words = new ArrayList<String>();
        list.forEach(word -> words.add(word.asText()));
        return words;
    }

    private static KnownNames lines(String written) throws IOException {
        var companies = new ArrayList<String>();
        var people = new ArrayList<String>();
        var number = 0;
        for (var line : written.lines().toList()) {
            number++;
            var colon = line.indexOf(':');
            var kind = colon < 0 ? line.strip() : line.substring(0, colon).strip();
            switch (kind) {
                case "company" -> companies.add(line.substring(colon + 1).strip());
                case "person" -> people.add(line.substring(colon + 1).strip());
                case "" -> {}
                default ->
                        throw new IOException(
                                "line "
                                        + number
                                        + " begins with neither \"company:\" nor \"person:\"");
            }
        }
        return KnownNames.of(companies, people);
    }
}
