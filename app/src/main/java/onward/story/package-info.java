/// Story: one interview told twice, and the whole search looked back upon.
///
/// Words: a **telling** of one interview has two **slices** of the same facts, each sentence with
/// its **evidence**; the **search record** holds forecasts beside outcomes; **what recurs** comes
/// back at least three times; the **way** so far is drawn month by month.
///
/// Promises: no figure stands without its number of cases, no side is taken while the interval
/// holds zero, and nothing here ranks or congratulates.
@NullMarked
package onward.story;

import org.jspecify.annotations.NullMarked;
