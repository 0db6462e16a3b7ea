package onward.interview;

import java.util.Optional;
import onward.kernel.WallTime;

/// What is typed to log an interview, read and found good.
public record Logged(
        String company,
        String role,
        Advert advert,
        String stage,
        Format format,
        WallTime starts,
        Optional<WallTime> ends) {

    /// The same with what is known of the advert.
    Logged with(Advert known) {
        return new Logged(company, role, known, stage, format, starts, ends);
    }
}
