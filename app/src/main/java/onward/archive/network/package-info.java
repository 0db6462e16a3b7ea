/// One reader for each network, each in the words of that network: which files it writes, what
/// stands in them, and what its traps are. A new network is one new reader and a line in
/// [Networks].
@NullMarked
package onward.archive.network;

import org.jspecify.annotations.NullMarked;
