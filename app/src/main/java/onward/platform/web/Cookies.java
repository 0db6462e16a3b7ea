package onward.platform.web;

import io.javalin.http.Context;
import java.util.Optional;

/// The cookie that keeps a browser signed in: out of reach of scripts and of other sites' forms.
final class Cookies {

    private static final String FENCE = "HttpOnly; SameSite=Lax";

    private Cookies() {}

    static Optional<String> session(Context context) {
        return Optional.ofNullable(context.cookie(name(context)));
    }

    static void keep(Context context, String session) {
        context.header(
                "Set-Cookie",
                "%s=%s; Path=/; Max-Age=%d; %s"
                        .formatted(name(context), session, Sessions.SESSION.toSeconds(), FENCE));
    }

    static void forget(Context context) {
        context.header("Set-Cookie", "%s=; Path=/; Max-Age=0; %s".formatted(name(context), FENCE));
    }

    /// Browsers share cookies between the ports of one host: each port has a name of its own.
    private static String name(Context context) {
        return "onward-" + context.req().getLocalPort();
    }
}
