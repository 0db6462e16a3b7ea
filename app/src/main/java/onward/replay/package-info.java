/// Replay: the question again, with the answer that somebody has now.
///
/// Words: a **question**, each **occurrence** of it in a moment, the **second take** beside what
/// was said, a **rehearsal** with its **grade**, and the **schedule** that says when it is due.
///
/// Promises: nothing here ever changes a reflection; a rehearsal is never due in the past, never
/// after the day before the next interview, and at most ten a day are asked for.
@NullMarked
package onward.replay;

import org.jspecify.annotations.NullMarked;
