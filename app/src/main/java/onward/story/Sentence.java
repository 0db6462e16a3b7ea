package onward.story;

import java.util.List;
import java.util.stream.Collectors;

/// One sentence of a slice: its words, and what bears them out.
public record Sentence(List<Piece> pieces) {
    public Sentence {
        pieces = List.copyOf(pieces);
    }

    /// A stretch of words, or a mark between them.
    public sealed interface Piece {
        /// As it is read.
        String shown();
    }

    /// Words.
    public record Words(String shown) implements Piece {}

    /// A mark that leads to what bears the sentence out.
    ///
    /// @param anchor its place on the page; empty where that moment is gone
    public record Mark(String shown, String anchor) implements Piece {

        /// Where it leads, in words.
        public String words() {
            return anchor.startsWith("moment-") ? "moment " + shown : shown;
        }
    }

    /// Whether something bears it out.
    public boolean isBorne() {
        return pieces.stream()
                .anyMatch(piece -> piece instanceof Mark mark && !mark.anchor().isEmpty());
    }

    /// The words alone.
    public String words() {
        return pieces.stream()
                .filter(Words.class::isInstance)
                .map(Piece::shown)
                .collect(Collectors.joining())
                .strip();
    }

    /// Whether it leads to this place.
    public boolean leadsTo(String anchor) {
        return pieces.stream()
                .anyMatch(piece -> piece instanceof Mark mark && mark.anchor().equals(anchor));
    }
}
