package onward.command;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onward.guard.Listed;
import onward.guard.Report;
import onward.guard.TraceWords;
import onward.guard.TraceWords.Pill;

/// What an audit found, in words for a terminal.
record AuditWords(PrintStream out, DraftInk ink) {

    static final int TEN = 10;

    private static final int LONGEST = 400;

    void tell(Report report) {
        var footprint = report.footprint();
        out.println("What a hiring manager can find");
        out.printf("  %,d posts and comments read%n", footprint.posts());
        out.printf("  %,d findable, in your own words%n", footprint.findable());
        out.printf("  %,d worth a look%n", footprint.flagged());
        if (!report.aside().isEmpty()) {
            out.println("  Not findable, and left aside: " + report.aside());
        }
        out.println();
        if (report.listed().isEmpty()) {
            out.println("Nothing was flagged. That is not the same as nothing to find.");
        } else {
            var shown = report.listed().stream().limit(TEN).toList();
            out.println(shown.size() == 1 ? "This one:" : "The " + word(shown.size()) + " worst:");
            for (var at = 0; at < shown.size(); at++) {
                tell(at + 1, shown.get(at));
            }
        }
        out.println();
        out.println("What this cannot know");
        report.unknown().forEach(line -> out.println("  " + line));
        out.println(report.keepTheRest());
        out.flush();
    }

    private void tell(int number, Listed listed) {
        var trace = listed.trace();
        var words = new TraceWords(trace);
        out.printf(
                "%n%2d. %s%n    %s%n",
                number,
                Safe.line(
                        words.pills().stream().map(Pill::words).collect(Collectors.joining(", "))),
                Stream.of(trace.network().title(), Report.day(trace), words.place(), words.seenBy())
                        .filter(part -> !part.isEmpty())
                        .map(Safe::line)
                        .collect(Collectors.joining(" · ")));
        out.println("    " + text(words));
        out.println("    " + Safe.line(trace.reason()));
        trace.link().ifPresent(link -> out.println("    " + Safe.line(link)));
    }

    private String text(TraceWords words) {
        var shown = new StringBuilder();
        var left = LONGEST;
        for (var piece : words.pieces()) {
            var part = Safe.line(piece.text().substring(0, Math.min(left, piece.text().length())));
            left -= part.length();
            shown.append(piece.isMarked() ? ink.on() + part + ink.off() : part);
            if (left <= 0) {
                return shown.append(" …").toString();
            }
        }
        return shown.toString();
    }

    private static String word(int count) {
        return List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
                .get(count - 2);
    }
}
