package onward.guard;

import java.util.ArrayList;
import java.util.List;
import onward.archive.Network;
import onward.prose.tone.Label;
import onward.prose.tone.Mark;

/// What is said of a trace, in words for the person who wrote it.
public record TraceWords(Trace trace) {

    private static final int LONGEST_NAME = 24;

    /// A label beside a post.
    ///
    /// @param shade its colour: stop, due or calm
    public record Pill(String words, String shade) {}

    /// A stretch of a text, marked or not.
    public record Piece(String text, boolean isMarked) {}

    /// Its labels, worst first; a name is said by name.
    public List<Pill> pills() {
        var pills = new ArrayList<Pill>();
        for (var shade : List.of("stop", "due", "calm")) {
            for (var label : trace.labels()) {
                if (LabelName.shade(label).equals(shade)) {
                    pills.add(new Pill(words(label), shade));
                }
            }
        }
        return pills;
    }

    private String words(Label label) {
        return switch (label) {
            case NAMES_EMPLOYER, NAMES_PERSON ->
                    trace.marks().stream()
                            .filter(mark -> mark.label() == label)
                            .map(mark -> mark.span().cut(trace.text()))
                            .filter(name -> name.length() <= LONGEST_NAME)
                            .findFirst()
                            .map(name -> "Names " + name)
                            .orElseGet(() -> LabelName.of(label));
            case HOSTILE,
                    PROFANITY,
                    IDENTITY_ATTACK,
                    THREAT,
                    CONFIDENTIAL,
                    WORK_COMPLAINT,
                    SUBSTANCES,
                    SEXUAL,
                    DISHONESTY ->
                    LabelName.of(label);
        };
    }

    /// Its text cut where marks begin and end; marks that overlap are one.
    public List<Piece> pieces() {
        var text = trace.text();
        var inked = new boolean[text.length()];
        for (Mark mark : trace.marks()) {
            java.util.Arrays.fill(inked, mark.span().start(), mark.span().end(), true);
        }
        var pieces = new ArrayList<Piece>();
        for (var start = 0; start < text.length(); ) {
            var end = start;
            while (end < text.length() && inked[end] == inked[start]) {
                end++;
            }
            pieces.add(new Piece(text.substring(start, end), inked[start]));
            start = end;
        }
        return pieces;
    }

    /// "r/jobs", "Reading group": where in the network it stands; may be empty.
    public String place() {
        var place = trace.place();
        return trace.network() == Network.REDDIT
                        && !place.isEmpty()
                        && !place.startsWith("r/")
                        && !place.startsWith("u_")
                ? "r/" + place
                : place;
    }

    /// Who can see it, as far as the export tells.
    public String seenBy() {
        return switch (trace.reach()) {
            case ANOTHERS, MESSAGE, DRAFT, REMOVED -> trace.reach().words();
            case ANYONE, LIKELY, SOME, PRIVATE -> trace.visibility().words();
        };
    }
}
