package onward.prose.question;

/// A question met earlier that asks the same, most likely.
///
/// @param id the earlier question's
/// @param score how likely it is that it asks the same, from 0 to 1
public record Match(String id, double score) {}
