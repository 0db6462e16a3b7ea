/// Reads English, on this computer and without asking anybody.
@NullMarked
package onward.prose;

import org.jspecify.annotations.NullMarked;
