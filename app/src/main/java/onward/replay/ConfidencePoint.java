package onward.replay;

import java.time.LocalDate;
import onward.kernel.Percent;

/// How sure of themselves a person was before and after one session.
public record ConfidencePoint(LocalDate day, Percent before, Percent after) {}
