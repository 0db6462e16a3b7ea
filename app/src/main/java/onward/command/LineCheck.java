package onward.command;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// Reads one line of a file of texts, and says what it found.
@FunctionalInterface
interface LineCheck {

    /// Answers one line with one object.
    ///
    /// @throws IllegalArgumentException where the line lacks something, in words for the person
    ObjectNode check(ObjectNode line);
}
