/// Thank: a short note to each person met, by the evening after, and the outbox that takes it out.
///
/// Words: a **thank-you** is one note to one person about one interview; a **delivery** is one time
/// that it was let go; it **crosses** when the dot is about to be sent.
///
/// Promises: no note goes out twice by itself (4), none is lost without a word (5), undo works
/// until the time shown (6), a jumping clock does no harm (7), an hour is the hour of its place
/// (8), and what goes out is what was shown (9).
@NullMarked
package onward.thank;

import org.jspecify.annotations.NullMarked;
