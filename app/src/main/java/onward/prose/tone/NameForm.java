package onward.prose.tone;

import java.util.List;

/// One way to write a known name.
///
/// @param words folded, without `and`, `&` and endings of an owner
/// @param isWord whether it is also an English word, so that it needs something beside it
record NameForm(List<String> words, Kind kind, boolean isWord, KnownName name) {

    /// Which part of the name it is.
    enum Kind {
        /// All of it, or all but what companies share.
        WHOLE,
        /// A given name or a short form of it.
        GIVEN,
        FAMILY,
        /// A company's first word, where that is no English word.
        PART
    }

    NameForm {
        words = List.copyOf(words);
    }

    /// The words as a handle or a hashtag writes them.
    String joined() {
        return String.join("", words);
    }
}
