/// Reads English on the person's own computer: words, sentences, which language. Pure: it opens no
/// file but its own word lists, and asks nobody.
@NullMarked
package onward.prose;

import org.jspecify.annotations.NullMarked;
