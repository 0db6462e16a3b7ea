package onward.archive;

import java.nio.file.Path;

/// Something that was given and could not be read.
///
/// @param why in words: what is the matter, and what to do
public record Refused(Path path, String why) {}
