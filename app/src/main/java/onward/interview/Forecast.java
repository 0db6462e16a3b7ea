package onward.interview;

import java.time.Instant;
import onward.kernel.Percent;
import onward.kernel.Sadness;

/// What somebody expected of an interview before they heard. Locked when it is saved; nothing
/// changes it afterwards.
public sealed interface Forecast {

    /// When it was locked.
    Instant at();

    /// A forecast was made.
    ///
    /// @param nextStep how likely a next step is
    /// @param sadness how sad they think to be in a week
    record Locked(Percent nextStep, Sadness sadness, Instant at) implements Forecast {}

    /// None was made, since the answer was known already: hindsight is no forecast.
    record Forgone(Instant at) implements Forecast {}
}
