/// Onward: from a bad interview to the next one, better prepared. [onward.House] wires the rooms,
/// [onward.Main] starts.
@NullMarked
package onward;

import org.jspecify.annotations.NullMarked;
