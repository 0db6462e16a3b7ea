package onward.guard;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import onward.platform.web.Dates;
import onward.platform.web.View;
import onward.prose.tone.Label;

/// The list of what is worth a look, to be worked through one by one.
///
/// @param overall what the latest exports come to
/// @param decided what was decided just now, so that it can be undone
/// @param refusal why a file was not taken, in words
public record WorklistPage(
        Worklist list,
        Wanted wanted,
        Footprint overall,
        Optional<Found> decided,
        Optional<String> refusal,
        Dates dates)
        implements View {

    /// What is said where the last reading did not come to its end.
    public static final String BROKEN_OFF = AuditPage.BROKEN_OFF;

    @Override
    public String template() {
        return "guard/worklist.jte";
    }

    @Override
    public String title() {
        return "What a hiring manager can find";
    }

    @Override
    public String place() {
        return "/guard";
    }

    /// Whether nothing was ever read.
    public boolean isBlank() {
        return list.audits().isEmpty();
    }

    /// The audit that is being read at the moment.
    public Optional<Audit> reading() {
        return list.audits().stream()
                .filter(audit -> audit.standing(dates.now()) instanceof Audit.Standing.Reading)
                .findFirst();
    }

    /// One that was broken off and is the last.
    public Optional<Audit> brokenOff() {
        return list.audits().stream()
                .limit(1)
                .filter(audit -> audit.standing(dates.now()) instanceof Audit.Standing.BrokenOff)
                .findFirst();
    }

    /// "Three exports read on this computer."
    public String lede() {
        var whole = list.audits().stream().filter(audit -> audit.ended().isPresent()).toList();
        var files = whole.stream().mapToInt(audit -> audit.tally().files().size()).sum();
        return switch (files) {
            case 0 -> "Nothing leaves this computer.";
            case 1 ->
                    "One export read on this computer in %s. Nothing left it."
                            .formatted(AuditPage.seconds(whole.getFirst().tally().millis()));
            default -> files + " files read on this computer. Nothing left it.";
        };
    }

    /// The years as a chart.
    public YearChart chart() {
        return YearChart.of(overall.years());
    }

    /// "12 direct messages, 3 drafts": may be empty.
    public String aside() {
        return new Report(overall, List.of(), 0, dates.now()).aside();
    }

    /// The address of the same list with another label.
    public String labelled(Optional<Label> label) {
        return Address.of(wanted.labelled(label), 1);
    }

    /// The address of the same list of what stands so.
    public String standing(Decision.Mark standing) {
        return Address.of(Wanted.open().standing(standing), 1);
    }

    /// The address of what nobody comes across.
    public String hidden() {
        return Address.of(Wanted.open().hidden(), 1);
    }

    /// The address of another page of this list.
    public String page(int page) {
        return Address.of(wanted, page);
    }

    /// The filters of this page, for its forms.
    public String query() {
        return Address.query(wanted, list.page());
    }

    /// Whether more than the label and the standing narrows the list.
    public boolean isNarrowed() {
        return wanted.network().isPresent()
                || wanted.year().isPresent()
                || wanted.reach().isPresent();
    }

    /// A label, as its filter says it.
    public static String named(Label label) {
        return LabelName.of(label);
    }

    /// Whether this year is chosen.
    public boolean isYear(int year) {
        return wanted.year().equals(OptionalInt.of(year));
    }

    /// Whether the last export was the second of an account and did not have it before.
    public boolean isNew(Found found) {
        return list.audits().stream()
                .filter(audit -> audit.id().equals(found.first()))
                .anyMatch(audit -> audit.tally().news().isPresent());
    }

    /// What an audit cannot know.
    public List<String> unknown() {
        return Limits.UNKNOWN;
    }

    /// Why not everything should go.
    public String keepTheRest() {
        return Limits.KEEP_THE_REST;
    }

    /// What was decided just now, in a sentence.
    public String told(Found found) {
        return switch (found.decision()) {
            case Decision.Kept _ -> "Kept where it is.";
            case Decision.Done _ -> "Done. The next export shows whether it is gone.";
            case Decision.Open(), Decision.Gone _ -> "Back in the list.";
        };
    }
}
