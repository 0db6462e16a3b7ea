package onward.reflect;

import java.util.Optional;

/// Where somebody left off, so that they go on at the same sentence.
///
/// @param page the page's address within the write-up, for instance `points`
/// @param field the field that they were in
/// @param at how many characters stood before the caret
public record Resume(String page, Optional<String> field, int at) {

    /// The start of a page.
    public static Resume at(String page) {
        return new Resume(page, Optional.empty(), 0);
    }
}
