package onward.interview;

import onward.kernel.Percent;

/// A forecast beside what came of it. "No reply" counts as no next step, so that silence does not
/// flatter the figure.
public record Pair(Percent forecast, boolean wentOn) {}
