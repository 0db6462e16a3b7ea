package onward.prose.tone;

import java.util.List;

/// A turn of phrase with places left open, and what it speaks for.
///
/// @param topic what it speaks for: a label's word, or `kind`, `idiom`, `condemns`…
/// @param weight from 1, a hint, to 3, enough by itself
/// @param written as the list has it
record Frame(String topic, int weight, String written, List<Slot> slots) {

    Frame {
        slots = List.copyOf(slots);
    }
}
