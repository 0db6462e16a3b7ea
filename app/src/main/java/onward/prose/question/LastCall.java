package onward.prose.question;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/// What is done before the JVM begins to end because of a signal. Shutdown hooks run all at once:
/// in one of them it is too late to put away what the hook of a library pulls from under it.
///
/// The JDK offers signals in `sun.misc` alone. They are asked for by name, since javac has no way
/// to keep quiet about them.
final class LastCall {

    private static final Logger LOG = System.getLogger(LastCall.class.getName());
    private static final List<String> SIGNALS = List.of("HUP", "INT", "TERM");

    private LastCall() {}

    /// Runs it at each signal that ends the program, before whatever was done until now.
    static void before(Runnable last) {
        for (var name : SIGNALS) {
            try {
                listen(name, last);
            } catch (ReflectiveOperationException refused) {
                // Windows has no HUP, and -Xrs leaves signals to the system
                LOG.log(Level.DEBUG, () -> "the signal " + name + " is not listened for");
            }
        }
    }

    private static void listen(String name, Runnable last) throws ReflectiveOperationException {
        var signals = Class.forName("sun.misc.Signal");
        var handlers = Class.forName("sun.misc.SignalHandler");
        var handle = handlers.getMethod("handle", signals);
        var signal = signals.getConstructor(String.class).newInstance(name);
        var until = new AtomicReference<Object>();
        var ours =
                Proxy.newProxyInstance(
                        LastCall.class.getClassLoader(),
                        new Class<?>[] {handlers},
                        (_, _, _) -> {
                            last.run();
                            return handle.invoke(until.get(), signal);
                        });
        until.set(signals.getMethod("handle", signals, handlers).invoke(null, signal, ours));
    }
}
