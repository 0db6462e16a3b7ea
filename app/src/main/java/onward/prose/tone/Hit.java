package onward.prose.tone;

import onward.prose.Span;

/// One entry of a list, found in a text.
///
/// @param span where, in the original text
record Hit<T>(T what, Span span) {}
