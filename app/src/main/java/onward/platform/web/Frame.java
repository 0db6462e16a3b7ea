package onward.platform.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Optional;
import onward.kernel.Owner;

/// Makes pages of views, each within the frame that all have, and sends them.
final class Frame {

    private final Templates templates = new Templates();
    private final Navigation navigation;
    private final Helplines helplines;
    private final String edition;

    Frame(Navigation navigation, Helplines helplines, String edition) {
        this.navigation = navigation;
        this.helplines = helplines;
        this.edition = edition;
    }

    byte[] made(View view, Optional<Owner> owner) {
        var shell =
                new Shell(
                        view.title(),
                        owner.map(who -> navigation.at(view.place(), who)).orElse(List.of()),
                        owner.orElse(null),
                        owner.map(who -> helplines.of(who.country())).orElse(List.of()),
                        edition);
        return templates.render(view, shell);
    }

    void send(Context context, View view, int status, Optional<Owner> owner) {
        var page = made(view, owner);
        context.status(status).contentType("text/html; charset=utf-8").result(page);
        if (context.method().equals(HandlerType.GET)) {
            // with its length known it leaves in one piece. Where more was sent along than was
            // read, the line must be shut with the last piece, and not behind it.
            context.res().setContentLength(page.length);
        }
    }
}
