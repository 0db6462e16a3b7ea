/// The store: SQLite in a file, or PostgreSQL by address. One SQL for both, one owner in every
/// call.
@NullMarked
package onward.platform.store;

import org.jspecify.annotations.NullMarked;
