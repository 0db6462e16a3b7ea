/// Judges what somebody is about to post, or once posted, as a hiring manager would read it.
///
/// Words: a **label** says what a text does, a **mark** where and why, a **verdict** what to do.
/// The lists, the names and the model only find; the rules decide. What is not English is said to
/// be unread. Self-harm is never a label: it asks for the help card and is kept nowhere.
@NullMarked
package onward.prose.tone;

import org.jspecify.annotations.NullMarked;
