package onward.command;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onward.archive.FileReport;
import onward.archive.Kind;
import onward.archive.Refused;
import onward.archive.Summary;
import onward.archive.Visibility;

/// What an export holds, in words for a person.
final class ArchiveWords {

    private static final int MOST_FILES = 12;

    private ArchiveWords() {}

    static String of(Summary summary) {
        var lines = new ArrayList<String>();
        summary.parts().forEach(part -> add(lines, part));
        summary.refused().forEach(refused -> lines.add(refused(refused)));
        if (summary.cancelled()) {
            lines.add("It was stopped before the end.");
        }
        return lines.stream().map(line -> Safe.line(line) + "\n").collect(Collectors.joining());
    }

    static String refused(Refused refused) {
        var name = refused.path().getFileName();
        return Safe.line((name == null ? refused.path() : name) + ": " + refused.why());
    }

    private static void add(List<String> lines, Summary.Part part) {
        lines.add(
                part.network().title()
                        + (part.accounts().isEmpty()
                                ? ""
                                : ", " + String.join(", ", part.accounts()))
                        + ": "
                        + count(part.posts(), "entry", "entries")
                        + span(part));
        part.counts().forEach((kind, seen) -> lines.add(kind(kind, seen)));
        if (part.connections() > 0) {
            lines.add(
                    "  "
                            + count(part.connections(), "person", "people")
                            + " you are connected with");
        }
        if (part.positions() > 0) {
            lines.add("  " + count(part.positions(), "job", "jobs"));
        }
        part.remarks().forEach(remark -> lines.add("  " + remark));
        left(part)
                .forEach((why, number) -> lines.add("  Left out: %s (%,d)".formatted(why, number)));
        unknown(part, lines);
        troubles(part).map(trouble -> "  " + trouble).forEach(lines::add);
        lines.add("");
    }

    private static String span(Summary.Part part) {
        return part.first()
                .map(first ->
                        ", from %s to %s"
                                .formatted(
                                        first.atOffset(ZoneOffset.UTC).toLocalDate(),
                                        part.last()
                                                .orElse(first)
                                                .atOffset(ZoneOffset.UTC)
                                                .toLocalDate()))
                .orElse("");
    }

    /// ` 12 private messages: only those in the talk`
    private static String kind(Kind kind, Map<Visibility, Long> seen) {
        var all = seen.values().stream().mapToLong(Long::longValue).sum();
        return "  %s: %s"
                .formatted(
                        ArchiveNames.counted(kind, all),
                        seen.entrySet().stream()
                                .map(each ->
                                        seen.size() == 1
                                                ? each.getKey().words()
                                                : "%,d %s"
                                                        .formatted(
                                                                each.getValue(),
                                                                each.getKey().words()))
                                .collect(Collectors.joining(", ")));
    }

    private static Map<String, Long> left(Summary.Part part) {
        var left = new TreeMap<String, Long>();
        for (var file : part.files()) {
            file.skipped().forEach((why, number) -> left.merge(why, number, Long::sum));
            if (file.already() > 0) {
                left.merge("entries that another file holds, too", file.already(), Long::sum);
            }
        }
        if (part.unopened() > 0) {
            left.merge("pictures, films and the like", (long) part.unopened(), Long::sum);
        }
        return left;
    }

    private static void unknown(Summary.Part part, List<String> lines) {
        part.files().stream()
                .filter(file -> !file.unknownKeys().isEmpty())
                .limit(MOST_FILES)
                .forEach(file ->
                        lines.add(
                                "  New to Onward in "
                                        + file.file()
                                        + ": "
                                        + String.join(", ", file.unknownKeys())));
    }

    /// What could not be read of an export, file by file.
    static Stream<String> troubles(Summary.Part part) {
        return part.files().stream()
                .filter(file -> file.trouble().isPresent())
                .sorted(Comparator.comparing(FileReport::file))
                .limit(MOST_FILES)
                .map(file -> Safe.line(file.file() + ": " + file.trouble().orElse("")));
    }

    private static String count(long number, String one, String many) {
        return "%,d %s".formatted(number, number == 1 ? one : many);
    }
}
