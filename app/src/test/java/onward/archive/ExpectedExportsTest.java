package onward.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import onward.Corpora;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The exports that were made by hand come out item by item as they were typed by hand.
class ExpectedExportsTest {

    private static final String LIST = "../archives/expected.json";

    @TestFactory
    Stream<DynamicTest> everyExportComesOutExactly() {
        var expected = Corpora.json(LIST);
        return expected.properties().stream()
                .map(export ->
                        DynamicTest.dynamicTest(
                                export.getKey(),
                                () -> compare(export.getKey(), export.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> everyExportIsReadToItsEnd() {
        return Corpora.json(LIST).properties().stream()
                .map(Map.Entry::getKey)
                .map(name ->
                        DynamicTest.dynamicTest(
                                name,
                                () ->
                                        assertThat(
                                                        Packed.read(
                                                                        Corpora.file(
                                                                                "../archives/"
                                                                                        + name))
                                                                .troubles())
                                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> aFolderIsReadAsItsZip() {
        return Stream.of(
                        "x/archive-2025",
                        "facebook/current",
                        "instagram/2025-media",
                        "linkedin/classic",
                        "reddit/2026",
                        "discord/2025-pl",
                        "github/export",
                        "mastodon/old-tgz",
                        "tiktok/2026")
                .map(folder ->
                        DynamicTest.dynamicTest(
                                folder, () -> assertThat(lines(folder)).isNotEmpty()));
    }

    private static void compare(String export, JsonNode expected) {
        var found = new ArrayList<>(lines(export));
        var differing = new ArrayList<String>();
        for (var item : expected) {
            var twin = found.stream().filter(line -> covers(line, item)).findFirst();
            if (twin.isPresent()) {
                found.remove(twin.get());
            } else {
                differing.add("missing " + item);
            }
        }
        found.forEach(line -> differing.add("too much " + line));
        assertThat(differing).as(export).isEmpty();
    }

    /// A note is for people who read the list.
    private static boolean covers(ObjectNode line, JsonNode item) {
        return item.properties().stream()
                .filter(field -> !field.getKey().equals("note"))
                .allMatch(field -> field.getValue().equals(line.path(field.getKey())));
    }

    static List<ObjectNode> lines(String export) {
        return lines(List.of(Corpora.file("../archives/" + export)));
    }

    static List<ObjectNode> lines(List<Path> files) {
        var lines = new ArrayList<ObjectNode>();
        try (var export = Export.open(files)) {
            export.read(
                    item -> {
                        if (item instanceof Post post) {
                            lines.add(PostLine.of(post));
                        }
                    },
                    Progress.UNSEEN);
        }
        return lines;
    }
}
