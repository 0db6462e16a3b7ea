/// Words that every room shares: who owns what, when, and how much. Pure: no input, no output.
@NullMarked
package onward.kernel;

import org.jspecify.annotations.NullMarked;
