package onward.prose.tone;

import onward.prose.Span;

/// A stretch of a text with what it does.
///
/// @param reason one plain sentence for the person who wrote it
public record Mark(Label label, Span span, String reason) {}
