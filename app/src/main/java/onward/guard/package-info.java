/// Guard: do not vent in public, and know what a hiring manager can find.
///
/// Words: a **draft** is read before it is posted and kept nowhere; a **vent** is written for
/// nobody and **shredded** at its hour.
///
/// An **audit** is one reading of a person's own exports, a **trace** one post of theirs to look
/// at, its **reach** who can find it, the **footprint** what all of it comes to.
///
/// Promises: nothing here posts anything anywhere; a vent is in no export, and no backup or copy of
/// the database can be read once it is shredded. An audit deletes nothing, never advises to wipe
/// everything, and never says that nothing is left to find.
@NullMarked
package onward.guard;

import org.jspecify.annotations.NullMarked;
