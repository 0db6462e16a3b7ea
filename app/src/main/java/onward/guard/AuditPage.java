package onward.guard;

import java.util.List;
import java.util.Locale;
import onward.platform.web.Dates;
import onward.platform.web.View;

/// One reading of exports: how far it is, or what came of it.
///
/// @param isUnderWay whether this program is reading it
/// @param worst some of what was found so far
public record AuditPage(Audit audit, boolean isUnderWay, List<Found> worst, Dates dates)
        implements View {

    /// What is said of a reading that did not come to its end.
    static final String BROKEN_OFF =
            "Onward was closed, or ran into trouble, while it read. What it had found is kept. Give it the files again.";

    private static final double THOUSAND = 1000;
    private static final int TEN = 10;

    public AuditPage {
        worst = List.copyOf(worst);
    }

    @Override
    public String template() {
        return "guard/audit.jte";
    }

    @Override
    public String title() {
        return isReading() ? "Reading your exports" : "What was read";
    }

    @Override
    public String place() {
        return "/guard";
    }

    /// Whether it is still being read, or waits its turn.
    public boolean isReading() {
        return audit.ended().isEmpty()
                && (isUnderWay || audit.standing(dates.now()) instanceof Audit.Standing.Reading);
    }

    /// How it ended, in a sentence; only where it is not being read.
    public String told() {
        return audit.ended().map(Audit.Ended::ending).map(this::told).orElse(BROKEN_OFF);
    }

    private String told(Audit.Ending ending) {
        return switch (ending) {
            case DONE -> "Read to the end in " + seconds(audit.tally().millis()) + ".";
            case STOPPED -> "Stopped. What it had found is kept.";
            case REFUSED -> "Nothing in it could be read.";
            case BROKEN_OFF -> BROKEN_OFF;
        };
    }

    /// The colour of that sentence.
    public String shade() {
        return audit.isWhole() ? "ok" : "due";
    }

    /// Where to look at what was new in it.
    public String fresh() {
        return Address.of(Wanted.open().firstIn(audit.id()), 1);
    }

    /// "4.1 seconds", "3 minutes".
    static String seconds(long millis) {
        var seconds = millis / THOUSAND;
        return seconds < 2 * 60
                ? String.format(Locale.ENGLISH, "%.1f seconds", Math.max(1 / (double) TEN, seconds))
                : Math.round(seconds / 60) + " minutes";
    }
}
