/// Measures the program from outside: how fast it starts, reads and saves, beside its limits.
@NullMarked
package onward.bench;

import org.jspecify.annotations.NullMarked;
