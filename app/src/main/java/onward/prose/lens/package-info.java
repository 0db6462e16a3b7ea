/// The lens: it marks a sentence that says more than was seen, and asks about it.
///
/// It asks and never diagnoses, marks at most one pattern a sentence, and leaves plain, honest
/// criticism alone: precision comes before recall. Its rules are tables of phrases in
/// `resources/prose/lens`, read by scanners that take time in the length of the sentence.
@NullMarked
package onward.prose.lens;

import org.jspecify.annotations.NullMarked;
