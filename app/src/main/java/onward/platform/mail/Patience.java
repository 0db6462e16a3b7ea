package onward.platform.mail;

import java.time.Duration;

/// How long a mail server is waited for.
///
/// @param connecting for a connection
/// @param answering for each answer
/// @param whole for all of it: a server that sends one byte a minute is left, too
public record Patience(Duration connecting, Duration answering, Duration whole) {

    /// RFC 5321 allows ten minutes for the answer to the dot. Whoever waits shorter asks the person
    /// more often, and a lease has to last longer than all of it.
    public static final Patience USUAL =
            new Patience(Duration.ofSeconds(20), Duration.ofMinutes(2), Duration.ofMinutes(5));
}
