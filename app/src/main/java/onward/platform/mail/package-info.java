/// Mail: addresses, letters as the wire carries them, and the way to a person's own mail server.
///
/// Words: a **parcel** is one letter with its envelope; a **step** is a numbered place on its way;
/// the **dot** is the lone full stop behind which a server may have taken the letter.
///
/// Promises: no header is made of what somebody typed without being checked, and after each sending
/// it is known whether the dot was sent.
@NullMarked
package onward.platform.mail;

import org.jspecify.annotations.NullMarked;
