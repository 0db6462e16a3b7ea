/// Reads what the networks kept: the export that a network sends its members goes in, a stream of
/// posts comes out. Nothing is unpacked, nothing is written, nothing leaves the computer.
///
/// The door is [Export]. Words: export, post, source, visibility.
@NullMarked
package onward.archive;

import org.jspecify.annotations.NullMarked;
