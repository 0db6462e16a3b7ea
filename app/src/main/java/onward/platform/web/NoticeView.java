package onward.platform.web;

import java.util.List;

/// A page that says what happened in plain words: not found, refused, not saved. What was typed is
/// on it, in full.
///
/// @param code the status, shown small
/// @param heading what happened
/// @param words what is kept and what to do
/// @param kept the fields that were sent, to be copied or sent again; empty where nothing was
/// @param retry where to send them again; empty where that makes no sense
/// @param signedIn whether a link to the first page helps
public record NoticeView(
        int code,
        String heading,
        List<String> words,
        List<Kept> kept,
        String retry,
        boolean signedIn)
        implements View {

    /// A field that was sent.
    public record Kept(String name, String value) {

        /// Whether a person typed it: not a version, a button or another short word of the page's
        /// own.
        public boolean isProse() {
            return value.length() > 40 || value.indexOf(' ') >= 0 || value.indexOf('\n') >= 0;
        }
    }

    @Override
    public String template() {
        return "layout/notice.jte";
    }

    @Override
    public String title() {
        return heading;
    }

    @Override
    public String place() {
        return "";
    }
}
