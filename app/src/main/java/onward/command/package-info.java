/// What can be typed in a terminal. Each command opens the house, does one thing, and says what it
/// did.
@NullMarked
package onward.command;

import org.jspecify.annotations.NullMarked;
