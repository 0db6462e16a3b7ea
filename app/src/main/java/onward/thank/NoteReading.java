package onward.thank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onward.prose.Language;
import onward.prose.Span;
import onward.prose.note.Finding;
import onward.prose.note.Kind;
import onward.prose.note.Likeness;
import onward.prose.note.NoteCheck;
import onward.prose.note.Reading;
import onward.prose.note.Talk;

/// A note as the one who gets it would read it, in the words of the page.
///
/// @param lines what to look at again, and what is right
/// @param ready whether it can go out as it is
public record NoteReading(List<Line> lines, int words, boolean ready) {

    private static final int PER_CENT = 100;
    private static final int LONGEST_QUOTE = 120;

    public NoteReading {
        lines = List.copyOf(lines);
    }

    /// One thing about a note.
    ///
    /// @param kind what the check calls it; empty where it found nothing to look at again
    /// @param quote the words that are meant; may be empty
    public record Line(
            Optional<Kind> kind, boolean good, String heading, String quote, String advice) {

        boolean isAbout(Kind one) {
            return kind.filter(one::equals).isPresent();
        }
    }

    /// Reads a note.
    static NoteReading of(NoteSight sight) {
        var note = sight.note();
        var known = sight.talk();
        var happened = note.cost().map(Cost::happened).filter(words -> !words.isEmpty());
        var talk =
                new Talk(
                        known.company(),
                        known.role(),
                        known.recipient(),
                        known.others(),
                        known.talkedAbout(),
                        happened.map(List::of).orElse(List.of()),
                        known.otherCompanies());
        var reading = fit(note.occasion(), NoteCheck.read(note.body(), talk));
        var lines = new ArrayList<Line>();
        reading.findings().forEach(finding -> lines.add(line(note.body(), finding)));
        var alike = alike(sight);
        alike.filter(line -> !line.good()).ifPresent(lines::add);
        if (reading.language() == Language.OTHER) {
            lines.add(
                    good(
                            "Not in English, as far as can be told: only names and length were looked at."));
        } else {
            right(sight, reading.findings(), lines);
        }
        alike.filter(Line::good).ifPresent(lines::add);
        return new NoteReading(
                lines, reading.words(), reading.ready() && alike.map(Line::good).orElse(true));
    }

    /// A correction, or thanks after a no, may be as short as it likes.
    private static Reading fit(Occasion occasion, Reading reading) {
        return switch (occasion) {
            case THANKS -> reading;
            case CORRECTION, REJECTION ->
                    new Reading(
                            reading.findings().stream()
                                    .filter(finding -> finding.kind() != Kind.TOO_SHORT)
                                    .toList(),
                            reading.words(),
                            reading.language(),
                            reading.grammar());
        };
    }

    private static Line line(String body, Finding finding) {
        var quote = finding.kind().isOfTheWholeNote() ? "" : gist(body, finding.span());
        return new Line(
                Optional.of(finding.kind()), false, heading(finding.kind()), quote, finding.what());
    }

    /// The words that are meant, or the first of them where they are many; with dots where the note
    /// goes on.
    private static String gist(String body, Span span) {
        var words = span.cut(body).strip();
        if (words.length() > LONGEST_QUOTE) {
            return words.substring(0, words.offsetByCodePoints(0, LONGEST_QUOTE / 2)) + "…";
        }
        var rest = body.substring(span.end()).replaceFirst("^[\\p{Punct}\\s]+", "");
        return rest.isEmpty() ? words : words + "…";
    }

    private static void right(NoteSight sight, List<Finding> findings, List<Line> lines) {
        if (!sight.talk().talkedAbout().isEmpty() && lacks(findings, Kind.NOTHING_SPECIFIC)) {
            lines.add(good("Names one thing from the talk."));
        }
        if (lacks(findings, Kind.WRONG_NAME) && lacks(findings, Kind.WRONG_COMPANY)) {
            lines.add(good("No wrong name and no wrong company."));
        }
        if (lacks(findings, Kind.PLEA)
                && lacks(findings, Kind.REARGUING)
                && lacks(findings, Kind.BLAME)) {
            lines.add(good("Asks for nothing, argues with nobody."));
        }
        if (lacks(findings, Kind.TOO_LONG) && lacks(findings, Kind.TOO_SHORT)) {
            lines.add(good("Short enough to be read to the end."));
        }
        if (sight.note().cost().filter(cost -> !cost.happened().isEmpty()).isPresent()
                && lacks(findings, Kind.APOLOGY_MISSING)
                && lacks(findings, Kind.APOLOGY_NOT_DUE)
                && lacks(findings, Kind.OVER_APOLOGY)) {
            lines.add(good("No more of an apology than is due."));
        }
    }

    private static boolean lacks(List<Finding> findings, Kind none) {
        return findings.stream().noneMatch(finding -> finding.kind() == none);
    }

    private static Line good(String words) {
        return new Line(Optional.empty(), true, words, "", "");
    }

    /// The most alike of the other notes about the same talk.
    private static Optional<Line> alike(NoteSight sight) {
        return sight.others().stream()
                .map(other -> new Like(other, likeness(sight, other)))
                .reduce((one, another) -> one.share() >= another.share() ? one : another)
                .map(like -> {
                    var name = like.other().person().name();
                    return like.share() > Likeness.TOO_ALIKE
                            ? new Line(
                                    Optional.empty(),
                                    false,
                                    "Nearly the same as your note to %s (%d %%)."
                                            .formatted(name, Math.round(like.share() * PER_CENT)),
                                    "",
                                    "They may compare them. Name something that only this person would know.")
                            : good(
                                    "Not the same as your note to %s (%d %%)."
                                            .formatted(name, Math.round(like.share() * PER_CENT)));
                });
    }

    private static double likeness(NoteSight sight, OtherNote other) {
        return Likeness.of(
                sight.note().body(),
                other.body(),
                List.of(sight.person().name(), other.person().name()));
    }

    private record Like(OtherNote other, double share) {}

    private static String heading(Kind kind) {
        return switch (kind) {
            case WRONG_NAME -> "Another name?";
            case WRONG_COMPANY -> "Another company?";
            case PLEA -> "Asks for another chance.";
            case REARGUING -> "Argues again.";
            case BLAME -> "Says whose fault it was.";
            case SELF_LABEL -> "Calls yourself names.";
            case APOLOGY_MISSING -> "An apology is due.";
            case APOLOGY_NOT_DUE -> "No apology is due.";
            case APOLOGY_CONDITIONAL -> "Half an apology.";
            case OVER_APOLOGY -> "Sorry more than once.";
            case OVER_DETAIL -> "Tells how it came about.";
            case TONE -> "Not how one writes to somebody met once.";
            case NOTHING_SPECIFIC -> "Could be about any talk.";
            case TOO_LONG -> "Too long.";
            case TOO_SHORT -> "Very short.";
            case LANGUAGE -> "A slip of the pen?";
        };
    }
}
