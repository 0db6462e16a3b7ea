/// The account: what a person chose about the program, and everything of theirs on its way out, in,
/// or away for good.
///
/// Words: an **export** is one file with everything, of a **version** that later programs still
/// read; an **import** brings it in again and never makes a second copy; to **erase** is to delete
/// every row and destroy the key.
///
/// It depends on no other room: House hands it what each of them keeps.
@NullMarked
package onward.account;

import org.jspecify.annotations.NullMarked;
