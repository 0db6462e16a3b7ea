/// The note check: reads a thank-you note as the person who gets it would.
///
/// Words: a *finding* is one thing to look at again, with where it stands and what to do; a note is
/// *ready* where there is none but at most one slip of the pen. What the check knows of the talk is
/// given to it; it looks nothing up. What the tables know lies in `prose/note/*.txt`.
///
/// Promises: a span cuts exactly the words that are meant, time grows with the length of the note
/// only, and nothing is sent, stored or logged.
@NullMarked
package onward.prose.note;

import org.jspecify.annotations.NullMarked;
