package onward.thank;

/// The words of a note as paragraphs.
final class NoteBody {

    private static final String BETWEEN = "\n\n";

    private NoteBody() {}

    /// The same with one paragraph more, before the last one: that is where the name stands.
    static String with(String body, String paragraph) {
        var end = body.stripTrailing();
        var last = end.lastIndexOf(BETWEEN);
        return last < 0
                ? (end + BETWEEN + paragraph).strip()
                : end.substring(0, last) + BETWEEN + paragraph + end.substring(last);
    }
}
