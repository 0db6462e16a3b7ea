package onward.archive;

/// How a detail is written.
public enum Shape {
    TEXT,
    LIST,
    COUNT,
    FLAG
}
