/// The web on loopback: who may come in, what a form holds, how an answer goes out. It knows no
/// room.
@NullMarked
package onward.platform.web;

import org.jspecify.annotations.NullMarked;
