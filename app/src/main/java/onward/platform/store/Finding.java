package onward.platform.store;

/// One thing that somebody wrote, as a search finds it.
///
/// @param path where it is shown
/// @param kind what it is, in a word or two
/// @param text its words
public record Finding(String path, String kind, String text) {}
