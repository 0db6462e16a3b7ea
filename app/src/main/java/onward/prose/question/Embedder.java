package onward.prose.question;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/// Reads questions with the model, which it loads when the first question comes and not before.
///
/// Any number of threads may ask. Closing waits for what is being read; afterwards every answer is
/// empty. The end of the program closes it, too, and a signal does so before the program begins to
/// end: ONNX Runtime puts its own things away in a hook, and aborts where it is asked for more.
public final class Embedder implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Embedder.class.getName());

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private @Nullable BgeSmall model;
    private boolean isShut;

    /// What a question means; empty for one without a letter, where the model does not run on this
    /// computer, and after closing.
    public Optional<Embedding> embed(String question) {
        if (question.codePoints().noneMatch(Character::isLetterOrDigit) || !isReady()) {
            return Optional.empty();
        }
        lock.readLock().lock();
        try {
            return model == null ? Optional.empty() : Optional.of(model.embed(question));
        } catch (IOException failed) {
            LOG.log(Level.WARNING, () -> "a question could not be read: " + failed.getMessage());
            return Optional.empty();
        } finally {
            lock.readLock().unlock();
        }
    }

    /// Whether the model is in memory.
    public boolean isLoaded() {
        lock.readLock().lock();
        try {
            return model != null;
        } finally {
            lock.readLock().unlock();
        }
    }

    private boolean isReady() {
        if (isLoaded()) {
            return true;
        }
        lock.writeLock().lock();
        try {
            if (model == null && !isShut) {
                LastCall.before(this::close);
                model = BgeSmall.load();
                Runtime.getRuntime().addShutdownHook(new Thread(this::close, "onward-embedder"));
            }
            return model != null;
        } catch (IOException refused) {
            // said once: nobody waits for what cannot come
            isShut = true;
            LOG.log(Level.INFO, () -> "questions are not compared: " + refused.getMessage());
            return false;
        } catch (IllegalStateException ending) {
            // the program is ending already, and takes no more hooks
            shut();
            return false;
        } finally {
            lock.writeLock().unlock();
        }
    }

    @Override
    public void close() {
        lock.writeLock().lock();
        try {
            shut();
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void shut() {
        isShut = true;
        if (model != null) {
            model.close();
            model = null;
        }
    }
}
