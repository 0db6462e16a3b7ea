package onward.bridge;

/// A name as it was opened.
record NameEntry(String id, String name) {}
