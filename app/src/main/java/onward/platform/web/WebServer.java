package onward.platform.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import onward.kernel.Clock;
import onward.kernel.Owner;
import onward.platform.Faults;
import onward.platform.store.Store;
import onward.platform.store.StoreTrouble;

/// The web server on loopback: it lets the owner in, everybody else out, and turns answers into
/// responses.
public final class WebServer implements AutoCloseable {

    private static final Logger LOG = System.getLogger(WebServer.class.getName());

    private static final String LOOPBACK = "127.0.0.1";

    private final Sessions sessions;
    private final Clock clock;
    private final Assets assets;
    private final Frame frame;
    private final Turns turns = new Turns();
    private final Javalin javalin;

    /// Prepares the server; it answers after [#start].
    ///
    /// @param edition names the build, for the browser's cache
    public WebServer(
            Store store,
            Clock clock,
            Routes routes,
            Navigation navigation,
            Helplines helplines,
            String edition) {
        this.clock = clock;
        sessions = new Sessions(store);
        assets = new Assets(edition);
        frame = new Frame(navigation, helplines, edition);
        javalin = Javalin.create(config -> configure(config, routes));
    }

    /// Starts on a port of loopback; 0 takes a free one.
    ///
    /// @return the port
    /// @throws PortInUseException where another program holds it
    public int start(int port) throws PortInUseException {
        try {
            return javalin.start(LOOPBACK, port).port();
        } catch (RuntimeException refused) {
            if (String.valueOf(refused.getMessage()).contains("Port already in use")) {
                throw new PortInUseException(port);
            }
            throw refused;
        }
    }

    @Override
    public void close() {
        javalin.stop();
    }

    private void configure(JavalinConfig config, Routes routes) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        Typed.limit(config);
        config.http.prefer405over404 = true;
        // nothing is far away on loopback: packing a page takes longer than sending it
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        var bare = new BareErrors(frame.made(Notices.unreadable(), Optional.empty()));
        config.jetty.modifyServer(server -> server.setErrorHandler(bare));
        config.jetty.modifyServletContextHandler(context -> context.setErrorHandler(bare));
        config.routes.before(this::guard);
        config.routes.get("/web/<name>", assets::answer);
        config.routes.get("/open", this::open);
        // a program that looks ahead asks with HEAD: that must not use the link up
        config.routes.head("/open", context -> context.status(HttpStatus.NO_CONTENT));
        routes.feed().ifPresent(feed -> feed.hang(config.routes, turns, clock));
        for (var route : routes.all()) {
            switch (route.method()) {
                case GET -> {
                    config.routes.get(route.path(), context -> show(context, route));
                    config.routes.head(route.path(), context -> show(context, route));
                }
                case POST -> config.routes.post(route.path(), context -> take(context, route));
            }
        }
        config.routes.exception(
                HttpResponseException.class, (refused, context) -> refuse(context, refused));
        config.routes.exception(Exception.class, (error, context) -> broken(context, error));
    }

    private void guard(Context context) {
        Protection.set(context);
        var asked =
                new AskedFrom(
                        Optional.ofNullable(context.header("Host")),
                        Optional.ofNullable(context.header("Origin")),
                        Optional.ofNullable(context.header("Sec-Fetch-Site")));
        Doorkeeper.refusal(context.req().getLocalPort(), asked)
                .ifPresent(why -> {
                    show(context, Notices.foreign(why), Optional.empty());
                    context.skipRemainingHandlers();
                });
    }

    private void open(Context context) {
        var session =
                Optional.ofNullable(context.queryParam("key"))
                        .flatMap(key -> sessions.redeem(key, clock.now()));
        if (session.isEmpty()) {
            if (signedIn(context).isPresent()) {
                context.redirect("/", HttpStatus.SEE_OTHER);
            } else {
                show(context, Notices.usedLink(), Optional.empty());
            }
            return;
        }
        Cookies.keep(context, session.get());
        context.redirect("/", HttpStatus.SEE_OTHER);
    }

    private void show(Context context, Route route) {
        turns.take(() -> reply(context, route))
                .ifPresent(download -> Downloads.send(context, download));
    }

    /// What comes with a request is read while it is answered, as slowly as it comes: no turn is
    /// held meanwhile.
    private void take(Context context, Route route) {
        reply(context, route).ifPresent(download -> Downloads.send(context, download));
    }

    /// Answers with all but a download, which goes out as slowly as it is fetched.
    private Optional<Answer.Download> reply(Context context, Route route) {
        var owner = signedIn(context);
        if (owner.isEmpty()) {
            show(context, Notices.signedOut(context), Optional.empty());
            return Optional.empty();
        }
        switch (answer(context, route, owner.get())) {
            case Answer.Shown(View view, int status) -> frame.send(context, view, status, owner);
            case Answer.SeeOther(String path) -> context.redirect(path, HttpStatus.SEE_OTHER);
            case Answer.Values(int status, Map<String, Object> values) ->
                    context.status(status)
                            .contentType("application/json")
                            .result(Json.write(values));
            case Answer.ConflictingSave(String message, View part) -> {
                var html = new String(frame.made(part, owner), StandardCharsets.UTF_8);
                context.status(HttpStatus.CONFLICT)
                        .contentType("application/json")
                        .result(Json.write(Map.of("conflict", message, "html", html)));
            }
            case Answer.Download download -> {
                return Optional.of(download);
            }
            case Answer.Farewell(View view) -> {
                Cookies.forget(context);
                frame.send(context, view, HttpStatus.OK.getCode(), Optional.empty());
            }
            case Answer.NotHere() -> show(context, Notices.notFound(context, true), owner);
        }
        return Optional.empty();
    }

    private Answer answer(Context context, Route route, Owner owner) {
        try {
            return route.reply().to(new Visit(context, owner, clock.now()));
        } catch (IllegalArgumentException noId) {
            // its message may quote the address
            LOG.log(Level.DEBUG, () -> Faults.describe(noId));
            return Answer.notHere();
        }
    }

    private Optional<Owner> signedIn(Context context) {
        return Cookies.session(context).flatMap(session -> sessions.whose(session, clock.now()));
    }

    private void refuse(Context context, HttpResponseException refused) {
        switch (HttpStatus.forStatus(refused.getStatus())) {
            case NOT_FOUND, METHOD_NOT_ALLOWED ->
                    show(
                            context,
                            Notices.notFound(context, signedIn(context).isPresent()),
                            Optional.empty());
            case CONTENT_TOO_LARGE ->
                    show(
                            context,
                            Notices.tooLarge(Upload.most(context) + " MiB"),
                            Optional.empty());
            default -> show(context, Notices.unreadable(), Optional.empty());
        }
    }

    private void broken(Context context, Exception error) {
        if (error instanceof StoreTrouble trouble) {
            LOG.log(Level.WARNING, trouble.kind()::toString);
            show(context, Notices.trouble(trouble, context), Optional.empty());
            return;
        }
        // the message of an exception may hold what was typed: only its kind and place are logged
        LOG.log(Level.ERROR, () -> Faults.describe(error));
        show(context, Notices.bug(context), Optional.empty());
    }

    private void show(Context context, NoticeView notice, Optional<Owner> owner) {
        frame.send(context, notice, notice.code(), owner);
    }

    /// Another program holds the port.
    public static final class PortInUseException extends Exception {
        private static final long serialVersionUID = 1L;

        PortInUseException(int port) {
            super("Port " + port + " is in use by another program. Try: ./onward serve --port 0");
        }
    }
}
