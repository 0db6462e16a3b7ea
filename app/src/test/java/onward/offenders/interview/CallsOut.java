package onward.offenders.interview;

import java.net.http.HttpClient;

/// Could tell somebody.
public record CallsOut(HttpClient client) {}
