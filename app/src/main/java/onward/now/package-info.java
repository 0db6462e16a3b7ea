/// Now: the one next thing, and what is coming. It reads every room and owns nothing.
@NullMarked
package onward.now;

import org.jspecify.annotations.NullMarked;
