/// What stands inside the files of an export: JSON, CSV, HTML, CBOR, and how times and letters are
/// written in them.
@NullMarked
package onward.archive.format;

import org.jspecify.annotations.NullMarked;
