package onward.prose.question;

/// A question as somebody asked it, and where it lies among all questions.
///
/// @param id by which whoever keeps it finds it again
public record Question(String id, String text, Embedding embedding) {}
