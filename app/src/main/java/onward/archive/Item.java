package onward.archive;

/// One thing that an export holds.
public sealed interface Item permits Post, Connection, Position {}
