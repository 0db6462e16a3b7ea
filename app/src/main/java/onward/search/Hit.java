package onward.search;

import java.util.List;

/// One thing that was found.
///
/// @param kind what it is, in a word or two
/// @param pieces a line of it around the words that were looked for
public record Hit(String path, String kind, List<Piece> pieces) {

    public Hit {
        pieces = List.copyOf(pieces);
    }

    /// A part of the line.
    ///
    /// @param isSought whether it is one of the words that were looked for
    public record Piece(String text, boolean isSought) {}
}
