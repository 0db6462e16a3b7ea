package onward.platform.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.util.Optional;
import onward.kernel.Clock;

/// The one address that needs no session, since it is a secret itself: a calendar, to be read.
final class FeedDoor {

    private static final String ADDRESS = "/feed/{secret}/onward.ics";

    private final Feeds feeds;
    private final Agenda agenda;

    FeedDoor(Feeds feeds, Agenda agenda) {
        this.feeds = feeds;
        this.agenda = agenda;
    }

    void hang(RoutesConfig routes, Turns turns, Clock clock) {
        routes.get(ADDRESS, context -> answer(context, turns, clock));
    }

    private void answer(Context context, Turns turns, Clock clock) {
        feeds.whose(context.pathParam("secret"))
                .ifPresentOrElse(
                        feed -> send(context, turns.take(() -> written(feed, clock.now()))),
                        () ->
                                context.status(HttpStatus.NOT_FOUND)
                                        .result("There is no such calendar."));
    }

    private String written(Feeds.Feed feed, Instant now) {
        return agenda.of(feed.owner(), feed.shows(), now);
    }

    /// Sends it, unless whoever asks has it already (RFC 9110, section 13.1.2).
    private static void send(Context context, String file) {
        var tag = "\"" + Tokens.hash(file) + "\"";
        context.header("ETag", tag).header("Cache-Control", "private, no-cache");
        var known = Optional.ofNullable(context.header("If-None-Match"));
        if (known.filter(tags -> tags.contains(tag) || tags.equals("*")).isPresent()) {
            context.status(HttpStatus.NOT_MODIFIED);
        } else {
            context.contentType("text/calendar; charset=utf-8").result(file);
        }
    }
}
