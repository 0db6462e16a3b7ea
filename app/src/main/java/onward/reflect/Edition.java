package onward.reflect;

import java.util.Optional;

/// Which edition of a page a save was made from.
///
/// @param version the number that the page showed
/// @param openPage tells one open page from another; empty without scripts
public record Edition(int version, Optional<String> openPage) {

    /// What a page without scripts was filled from.
    public static Edition of(int version) {
        return new Edition(version, Optional.empty());
    }

    /// Whether a save from this edition may go over the one that stands: it is the same, or it is
    /// this very page whose last answer got lost on the way.
    public boolean mayReplace(int standing, Optional<String> savedBy) {
        return version == standing || (openPage.isPresent() && openPage.equals(savedBy));
    }
}
