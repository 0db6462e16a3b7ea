package onward.reflect;

import onward.prose.lens.Pattern;

/// How often the lens asked about a pattern, and what was answered.
///
/// @param asked sentences that were asked about, and answered
/// @param noneFits of them, those that it did not fit
/// @param taken of them, those that were taken along, with a fairer wording
public record LensTally(Pattern pattern, int asked, int noneFits, int taken) {}
