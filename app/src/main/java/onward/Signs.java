package onward;

import java.util.List;
import onward.guard.GuardRoom;
import onward.kernel.Clock;
import onward.platform.web.Navigation;
import onward.platform.web.Navigation.Sign;
import onward.reflect.ReflectRoom;
import onward.thank.ThankRoom;

/// The signs of the rail.
final class Signs {

    private Signs() {}

    static Navigation of(ReflectRoom reflect, ThankRoom thank, GuardRoom guard, Clock clock) {
        return new Navigation(
                List.of(
                        Sign.quiet("/", "Now"),
                        Sign.quiet("/interviews", "Interviews"),
                        new Sign("/reflect", "Reflect", reflect::waiting),
                        new Sign("/thank", "Thank", owner -> thank.waiting(owner, clock.now())),
                        new Sign("/guard", "Guard", guard::waiting),
                        Sign.quiet("/bridge", "Bridge"),
                        Sign.quiet("/account", "Account")));
    }
}
