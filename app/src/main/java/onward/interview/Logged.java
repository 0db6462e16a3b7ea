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
        Optional<WallTime> ends) {}
