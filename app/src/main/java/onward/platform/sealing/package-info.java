/// Sealing: what a person writes is unreadable in the store. One data key an owner, wrapped by a
/// key file that lives apart from the database.
@NullMarked
package onward.platform.sealing;

import org.jspecify.annotations.NullMarked;
