package onward.now;

import java.util.Optional;
import onward.interview.Interview;
import onward.reflect.Summary;

/// The interview that the evening is about, with its write-up where one was begun.
public record AtHand(Interview interview, Optional<Summary> writeUp, int people) {}
