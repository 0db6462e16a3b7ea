package onward.platform.web;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onward.platform.store.StoreTrouble;

/// The words for everything that can go wrong on the way to a page.
final class Notices {

    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int TOO_LARGE = 413;
    private static final int BUG = 500;
    private static final int UNAVAILABLE = 503;
    private static final int NO_ROOM = 507;

    /// Addresses of rooms that are decided and not there: they keep their meaning.
    private static final Set<String> TO_COME = Set.of("/thank", "/guard", "/replay", "/story");

    private Notices() {}

    static NoticeView notFound(Context context, boolean signedIn) {
        if (TO_COME.contains(context.path())) {
            return new NoticeView(
                    NOT_FOUND,
                    "This room is not built yet",
                    List.of(
                            "The address is kept for it. What is there already is on the first page."),
                    kept(context),
                    "",
                    signedIn);
        }
        return new NoticeView(
                NOT_FOUND,
                "This page is not here",
                List.of("Nothing is lost. The link may be old."),
                kept(context),
                "",
                signedIn);
    }

    static NoticeView signedOut(Context context) {
        return new NoticeView(
                UNAUTHORIZED,
                "You are signed out",
                List.of(
                        "Start ./onward in a terminal. It prints a link that signs you in, once.",
                        "Nothing that was saved is lost."),
                kept(context),
                "",
                false);
    }

    static NoticeView usedLink() {
        return plain(
                UNAUTHORIZED,
                "This link was used, or is too old",
                List.of(
                        "A link works once, for ten minutes.",
                        "Start ./onward again in a terminal for a new one."),
                false);
    }

    static NoticeView foreign(String why) {
        return plain(
                FORBIDDEN,
                "This was stopped at the door",
                List.of(why, "Nothing was changed."),
                false);
    }

    static NoticeView trouble(StoreTrouble trouble, Context context) {
        var status = trouble.kind() == StoreTrouble.Kind.FULL ? NO_ROOM : UNAVAILABLE;
        return new NoticeView(
                status,
                "It is not saved yet",
                List.of(trouble.kind().words()),
                kept(context),
                context.path(),
                true);
    }

    static NoticeView bug(Context context) {
        return new NoticeView(
                BUG,
                "Something broke here",
                List.of(
                        "This is our mistake, not yours.",
                        "What was saved before is safe. What you just sent is below, in full."),
                kept(context),
                context.path(),
                true);
    }

    static NoticeView tooLarge(String limit) {
        return plain(
                TOO_LARGE,
                "This is too much at once",
                List.of(
                        "The most that can be sent is "
                                + limit
                                + ". Go back: your text is still in the form."),
                true);
    }

    static NoticeView unreadable() {
        return plain(
                BAD_REQUEST,
                "This could not be read",
                List.of(
                        "What came is nothing that Onward sends, or it was cut short.",
                        "Go back: your text is still there."),
                true);
    }

    private static NoticeView plain(
            int code, String heading, List<String> words, boolean signedIn) {
        return new NoticeView(code, heading, words, List.of(), "", signedIn);
    }

    private static List<NoticeView.Kept> kept(Context context) {
        return "POST".equals(context.method().name())
                ? typed(context).entrySet().stream()
                        .flatMap(field ->
                                field.getValue().stream()
                                        .map(value -> new NoticeView.Kept(field.getKey(), value)))
                        .toList()
                : List.of();
    }

    private static Map<String, List<String>> typed(Context context) {
        try {
            return Typed.in(context);
        } catch (HttpResponseException unreadable) {
            return Map.of(); // there is nothing that could be shown
        }
    }
}
