/// Reflection: an interview written down objectively, good and bad, then put away.
///
/// Words: a **moment**, how it **went**, a **point** that went well or did not, the **thought**
/// that stings with its evidence and a fairer one, **next time** as an if-then plan, **put away**,
/// a **parked worry**.
///
/// Promises: what is typed is never overwritten by another window; what was put away opens only by
/// a deliberate click, and each opening is counted.
@NullMarked
package onward.reflect;

import org.jspecify.annotations.NullMarked;
