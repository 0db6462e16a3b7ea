/// Work that the clock does. A test turns it by hand.
@NullMarked
package onward.platform.jobs;

import org.jspecify.annotations.NullMarked;
