package onward.guard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import onward.prose.Language;
import onward.prose.Sentences;
import onward.prose.tone.Judgement;
import onward.prose.tone.Label;
import onward.prose.tone.Mark;
import onward.prose.tone.Verdict;

/// A draft with what was read in it.
public record DraftReading(String text, Judgement judgement) {

    /// A stretch of the draft, marked or not.
    public record Piece(String text, boolean isMarked) {}

    /// Words that stand out.
    ///
    /// @param label what they do, in a few words
    /// @param shade the colour of its pill
    public record Outstanding(String label, String shade, String words, String reason) {}

    /// Whether it could be read at all: only English is.
    public boolean isRead() {
        return judgement.language() != Language.OTHER;
    }

    /// Whom a reader would recognise: the names in it, each once.
    public List<String> recognised() {
        return spans().stream()
                .filter(mark ->
                        mark.label() == Label.NAMES_EMPLOYER || mark.label() == Label.NAMES_PERSON)
                .map(mark -> mark.span().cut(text))
                .distinct()
                .toList();
    }

    /// What stands out, in the order of the text.
    public List<Outstanding> outstanding() {
        return spans().stream()
                .sorted(Comparator.comparingInt((Mark mark) -> mark.span().start()))
                .map(mark ->
                        new Outstanding(
                                LabelName.of(mark.label()),
                                LabelName.shade(mark.label()),
                                mark.span().cut(text),
                                mark.reason()))
                .toList();
    }

    /// Something that was found does not stand out by itself: where the verdict is fine, nothing
    /// does.
    private List<Mark> spans() {
        return judgement.verdict() == Verdict.FINE ? List.of() : judgement.spans();
    }

    /// What a calmer version could keep: the sentences in which nothing is marked. Empty where all
    /// of it could stay, and where nothing could.
    public List<String> keepable() {
        if (spans().isEmpty()) {
            return List.of();
        }
        return Sentences.of(text).stream()
                .filter(sentence ->
                        spans().stream().noneMatch(mark -> mark.span().overlaps(sentence)))
                .map(sentence -> sentence.cut(text).strip())
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    /// The whole draft in stretches; where marks overlap they are one.
    public List<Piece> pieces() {
        var marked = new boolean[text.length()];
        for (var mark : spans()) {
            Arrays.fill(marked, mark.span().start(), mark.span().end(), true);
        }
        var pieces = new ArrayList<Piece>();
        var from = 0;
        for (var at = 1; at <= text.length(); at++) {
            if (at == text.length() || marked[at] != marked[from]) {
                pieces.add(new Piece(text.substring(from, at), marked[from]));
                from = at;
            }
        }
        return pieces;
    }
}
