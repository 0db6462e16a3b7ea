package onward.prose.tone;

/// What an entry of a word list stands for.
///
/// @param phrase the entry as its list has it
/// @param category the list's own word for it: `insult`, `substance`, `nda`…
/// @param severity from 0 to 3, as surge-profanity counts; 1 where a list does not say
record Cue(String phrase, String category, double severity) {}
