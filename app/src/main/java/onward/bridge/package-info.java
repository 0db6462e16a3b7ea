/// The bridge: everyone met along the way, the recruiter and the receptionist too. People turn up
/// again elsewhere.
///
/// Words: a **person**, where they were met, one **true thing** about the talk with them.
@NullMarked
package onward.bridge;

import org.jspecify.annotations.NullMarked;
