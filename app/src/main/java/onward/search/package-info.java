/// The room in which everything that was written is found by its words. It keeps nothing.
@NullMarked
package onward.search;

import org.jspecify.annotations.NullMarked;
