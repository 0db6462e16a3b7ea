package onward.offenders.bridge;

import onward.offenders.interview.CallsOut;

/// Looks up the stairs: the bridge lies below the interviews.
record KnowsTooMuch(CallsOut above) {}
