package onward.kernel;

/// What is wrong with one field of a form, in words for the person who typed it.
///
/// @param field the field's name; empty where the form as a whole is meant
/// @param message what happened, and what to do
public record Problem(String field, String message) {}
