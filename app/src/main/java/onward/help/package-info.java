/// Help: what the program is for, how it is used, where everything lies, and whom to call when
/// tonight is heavier than an interview.
///
/// Words: a **helpline** has an owner, a source and the day of its last check.
@NullMarked
package onward.help;

import org.jspecify.annotations.NullMarked;
