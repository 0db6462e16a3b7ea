package onward.archive;

/// What only some networks say of a post.
public enum Detail {
    /// How many pictures or films hang on it.
    MEDIA("media", Shape.COUNT),
    /// What pictures show, as the writer described it.
    ALT("alt", Shape.LIST),
    /// Captions of its pictures that say something else than the text.
    CAPTIONS("captions", Shape.LIST),
    /// Warnings that the writer put on it.
    SELF_LABELS("selfLabels", Shape.LIST),
    CONTENT_WARNING("contentWarning", Shape.TEXT),
    POLL("poll", Shape.FLAG),
    /// When it was last changed.
    EDITED_AT("editedAt", Shape.TEXT),
    DELETED_AT("deletedAt", Shape.TEXT),
    /// The id of the wording that took its place.
    SUPERSEDED_BY("supersededBy", Shape.TEXT),
    /// Whose words were passed on.
    OF("of", Shape.TEXT),
    /// What it quotes.
    QUOTES("quotes", Shape.TEXT),
    /// Whose post was commented on.
    ON("on", Shape.TEXT),
    ON_WALL_OF("onWallOf", Shape.TEXT),
    GROUP("group", Shape.TEXT),
    /// The place that was visited or reviewed.
    PLACE("place", Shape.TEXT),
    LINK_SHARED("linkShared", Shape.TEXT),
    /// The link that a post on Reddit is about.
    LINK_URL("link_url", Shape.TEXT),
    /// The time in Bluesky's own key, where it is far from the stated one.
    RKEY_TIME("rkeyTime", Shape.TEXT);

    private final String written;
    private final Shape shape;

    Detail(String written, Shape shape) {
        this.written = written;
        this.shape = shape;
    }

    /// The name in files.
    public String written() {
        return written;
    }

    /// How it is written.
    public Shape shape() {
        return shape;
    }
}
