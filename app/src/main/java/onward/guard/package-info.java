/// Guard: do not vent in public, and know what a hiring manager can find.
///
/// Words: a **draft** is read before it is posted and kept nowhere; a **vent** is written for
/// nobody and **shredded** at its hour.
///
/// Promises: nothing here posts anything anywhere; a vent is in no export, and no backup or copy of
/// the database can be read once it is shredded.
@NullMarked
package onward.guard;

import org.jspecify.annotations.NullMarked;
