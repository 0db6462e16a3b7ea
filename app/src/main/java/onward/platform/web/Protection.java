package onward.platform.web;

import io.javalin.http.Context;
import java.util.Map;

/// The headers that every response carries: nothing from elsewhere runs, frames or learns anything,
/// and nothing is kept by the browser.
final class Protection {

    /// Not `no-referrer`: under it a browser sends `Origin: null` with a form (Fetch, "append a
    /// request Origin header"), and the doorkeeper would refuse our own pages.
    private static final String REFERRERS = "same-origin";

    static final Map<String, String> HEADERS =
            Map.of(
                    "Content-Security-Policy",
                            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                                    + "connect-src 'self'; media-src 'self' blob:; manifest-src 'self'; form-action 'self'; "
                                    + "base-uri 'none'; frame-ancestors 'none'",
                    "X-Content-Type-Options", "nosniff",
                    "X-Frame-Options", "DENY",
                    "Referrer-Policy", REFERRERS,
                    "Cross-Origin-Opener-Policy", "same-origin",
                    "Cross-Origin-Resource-Policy", "same-origin",
                    "Permissions-Policy",
                            "camera=(), geolocation=(), browsing-topics=(), microphone=(self)",
                    "Cache-Control", "no-store");

    private Protection() {}

    static void set(Context context) {
        HEADERS.forEach(context::header);
    }
}
