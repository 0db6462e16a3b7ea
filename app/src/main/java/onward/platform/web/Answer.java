package onward.platform.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/// What goes back to the browser. Pages return one; nothing else writes to a response.
public sealed interface Answer {

    /// A whole page.
    record Shown(View view, int status) implements Answer {}

    /// Look over there (303), so that reloading does not send a form twice.
    record SeeOther(String path) implements Answer {}

    /// A few values for the page's own scripts.
    record Values(int status, Map<String, Object> values) implements Answer {}

    /// A save that a page's script made by itself, over what another window saved since (409): both
    /// texts, as a part of the form.
    record ConflictingSave(String message, View part) implements Answer {}

    /// A file to keep; a sound is played where a page has a player for it.
    record Download(String name, String contentType, Body body) implements Answer {}

    /// What a file holds, written when it is sent.
    @FunctionalInterface
    interface Body {
        /// Writes the whole of it.
        void writeTo(OutputStream out) throws IOException;
    }

    /// The last page for an owner who is gone: shown as to a stranger, and the cookie is dropped.
    record Farewell(View view) implements Answer {}

    /// There is no such page, or it is somebody else's: the answer is the same.
    record NotHere() implements Answer {}

    /// The page, with status 200.
    static Answer page(View view) {
        return new Shown(view, 200);
    }

    /// A form that was refused, filled as it was sent (422).
    static Answer refused(View view) {
        return new Shown(view, 422);
    }

    /// A form that was changed elsewhere in the meantime (409), with both texts.
    static Answer conflicting(View view) {
        return new Shown(view, 409);
    }

    /// Two values for the page's own scripts.
    static Answer values(String name, Object value, String other, Object otherValue) {
        return new Values(200, Map.of(name, value, other, otherValue));
    }

    /// A save that a page's script made by itself, refused in words (422).
    static Answer refusedSave(String message) {
        return new Values(422, Map.of("message", message));
    }

    /// A save by itself of what is not there any more (404).
    static Answer lostSave(String message) {
        return new Values(404, Map.of("message", message));
    }

    /// The last page for an owner who is gone.
    static Answer farewell(View view) {
        return new Farewell(view);
    }

    /// Look over there.
    static Answer seeOther(String path) {
        return new SeeOther(path);
    }

    /// There is no such page.
    static Answer notHere() {
        return new NotHere();
    }
}
