package onward;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import onward.guard.GuardRoom;
import onward.kernel.Clock;
import onward.kernel.Owner;
import onward.platform.store.Remembered;
import onward.platform.store.Store;
import onward.platform.web.Navigation;
import onward.platform.web.Navigation.Sign;
import onward.reflect.ReflectRoom;
import onward.replay.ReplayRoom;
import onward.thank.ThankRoom;

/// The signs of the rail. Every page shows them, so what waits is remembered until it changes.
final class Signs {

    private final Store store;
    private final Clock clock;

    Signs(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    Navigation of(ReflectRoom reflect, ThankRoom thank, GuardRoom guard, ReplayRoom replay) {
        return new Navigation(
                List.of(
                        Sign.quiet("/", "Now"),
                        Sign.quiet("/interviews", "Interviews"),
                        telling("/reflect", "Reflect", (owner, _) -> reflect.waiting(owner)),
                        telling("/thank", "Thank", thank::waiting),
                        telling("/guard", "Guard", (owner, _) -> guard.waiting(owner)),
                        telling("/replay", "Replay", replay::waiting),
                        Sign.quiet("/bridge", "Bridge"),
                        Sign.quiet("/story", "Story"),
                        Sign.quiet("/search", "Search"),
                        Sign.quiet("/account", "Account")));
    }

    private Sign telling(
            String path, String label, BiFunction<Owner, Instant, Optional<String>> waiting) {
        var remembered = new Remembered<Optional<String>>(store);
        return new Sign(
                path,
                label,
                owner -> {
                    var now = clock.now();
                    return remembered.of(owner.id(), now, () -> waiting.apply(owner, now));
                });
    }
}
