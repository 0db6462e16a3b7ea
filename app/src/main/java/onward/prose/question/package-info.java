/// Tells whether a question was met before, though other words were used.
///
/// Words: an **embedding** is where a question lies among all questions, as the model bge-small
/// places it; **rivals** are the other questions that lie near; a **match** is the same question
/// asked earlier.
///
/// Promises: the model is not loaded until a question is to be read; nothing leaves this computer;
/// closing waits for what is being read. Where the model does not run, no question was met before.
@NullMarked
package onward.prose.question;

import org.jspecify.annotations.NullMarked;
