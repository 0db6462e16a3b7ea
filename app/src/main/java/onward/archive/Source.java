package onward.archive;

/// Where in an export something stands.
///
/// @param file the path inside the export, as the export spells it
/// @param position which entry of that file it is, from 1
/// @param account whose export it is, as others see the name; empty where the export does not say
public record Source(String file, long position, String account) {}
