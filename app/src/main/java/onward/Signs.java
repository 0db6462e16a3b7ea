package onward;

import java.util.List;
import onward.kernel.Clock;
import onward.platform.store.Remembered;
import onward.platform.store.Store;
import onward.platform.web.Navigation;
import onward.platform.web.Navigation.Sign;
import onward.reflect.ReflectRoom;
import onward.thank.ThankRoom;

/// The signs of the rail.
final class Signs {

    private Signs() {}

    static Navigation of(ReflectRoom reflect, ThankRoom thank, Store store, Clock clock) {
        var reflecting = new Remembered<>(store, (owner, now) -> reflect.waiting(owner));
        var thanking = new Remembered<>(store, thank::waiting);
        return new Navigation(
                List.of(
                        Sign.quiet("/", "Now"),
                        Sign.quiet("/interviews", "Interviews"),
                        new Sign("/reflect", "Reflect", owner -> reflecting.of(owner, clock.now())),
                        new Sign("/thank", "Thank", owner -> thanking.of(owner, clock.now())),
                        Sign.quiet("/guard", "Guard"),
                        Sign.quiet("/bridge", "Bridge"),
                        Sign.quiet("/account", "Account")));
    }
}
