/// Interviews: a **pursuit** (one role at one company), its **interviews**, the **forecast** made
/// of each before its outcome, and the **outcome**.
///
/// Promise: a forecast is never changed after it is locked, and no outcome is entered before it.
@NullMarked
package onward.interview;

import org.jspecify.annotations.NullMarked;
