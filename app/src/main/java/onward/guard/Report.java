package onward.guard;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A footprint and its traces, to be printed or taken along.
///
/// @param listed worst and most public first
/// @param leftOut how many milder ones are not in the list
/// @param madeAt when
public record Report(Footprint footprint, List<Listed> listed, long leftOut, Instant madeAt) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    public Report {
        listed = List.copyOf(listed);
    }

    /// "14 March 2024".
    public static String day(Instant at) {
        return DAY.format(at);
    }

    /// "14 March 2024", or that nobody knows.
    public static String day(Trace trace) {
        return trace.at().map(Report::day).orElse("no date");
    }

    /// A number with its thousands apart.
    public static String number(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    /// What an audit cannot know.
    public List<String> unknown() {
        return Limits.UNKNOWN;
    }

    /// Why not everything should go.
    public String keepTheRest() {
        return Limits.KEEP_THE_REST;
    }

    /// "12 direct messages, 3 drafts": what is not findable and was left aside; may be empty.
    public String aside() {
        return Arrays.stream(Reach.values())
                .filter(reach -> !reach.isFindable() && footprint.posts(reach) > 0)
                .map(reach -> number(footprint.posts(reach)) + " " + reach.words())
                .collect(Collectors.joining(", "));
    }

    /// The years as a chart.
    public YearChart chart() {
        return YearChart.of(footprint.years());
    }
}
