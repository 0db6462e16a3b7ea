/// What an export comes in: a zip, several of them, a tar.gz, a folder, one file. Told apart by
/// what is in them, never by their name. Files in them are listed once and read where they lie:
/// nothing is ever unpacked to a disk, so no name in an archive can lead outside.
@NullMarked
package onward.archive.container;

import org.jspecify.annotations.NullMarked;
