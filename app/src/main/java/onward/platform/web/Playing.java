package onward.platform.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// Sound on its way to a player of the page: whole, or the stretch that it asks for (RFC 9110,
/// section 14). Safari plays nothing that comes only whole.
final class Playing {

    /// "bytes=0-1", "bytes=500-"; a list of several is answered with the whole.
    private static final Pattern STRETCH = Pattern.compile("bytes=(\\d{1,9})-(\\d{0,9})");

    private Playing() {}

    static boolean isSound(Answer.Download download) {
        return download.contentType().startsWith("audio/");
    }

    static void send(Context context, Answer.Download download) throws IOException {
        var whole = new ByteArrayOutputStream();
        download.body().writeTo(whole);
        var sound = whole.toByteArray();
        context.contentType(download.contentType()).header("Accept-Ranges", "bytes");
        var asked = STRETCH.matcher(Optional.ofNullable(context.header("Range")).orElse(""));
        if (!asked.matches()) {
            context.result(sound);
            return;
        }
        var last = sound.length - 1;
        var from = Integer.parseInt(asked.group(1));
        var to = asked.group(2).isEmpty() ? last : Math.min(last, Integer.parseInt(asked.group(2)));
        if (from > to) {
            context.status(HttpStatus.RANGE_NOT_SATISFIABLE)
                    .header("Content-Range", "bytes */" + sound.length);
            return;
        }
        context.status(HttpStatus.PARTIAL_CONTENT)
                .header("Content-Range", "bytes %d-%d/%d".formatted(from, to, sound.length))
                .result(Arrays.copyOfRange(sound, from, to + 1));
    }
}
