/// What every room stands on: store, sealing, web, jobs. It knows no room.
@NullMarked
package onward.platform;

import org.jspecify.annotations.NullMarked;
