package onward.platform.web;

import java.util.Map;

/// What every answer carries: nothing is run, framed or fetched that is not the program's own.
final class Headers {

    static final Map<String, String> EVERYWHERE =
            Map.of(
                    "Content-Security-Policy",
                            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                                    + "connect-src 'self'; media-src 'self' blob:; manifest-src 'self'; form-action 'self'; "
                                    + "base-uri 'none'; frame-ancestors 'none'",
                    "X-Content-Type-Options", "nosniff",
                    "X-Frame-Options", "DENY",
                    "Referrer-Policy", "no-referrer",
                    "Cross-Origin-Opener-Policy", "same-origin",
                    "Cross-Origin-Resource-Policy", "same-origin",
                    "Permissions-Policy",
                            "camera=(), geolocation=(), browsing-topics=(), microphone=(self)");

    private Headers() {}
}
