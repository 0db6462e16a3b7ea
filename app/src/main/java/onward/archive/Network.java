package onward.archive;

/// Where a post was written.
public enum Network {
    X("x", "X"),
    FACEBOOK("facebook", "Facebook"),
    INSTAGRAM("instagram", "Instagram"),
    THREADS("threads", "Threads"),
    REDDIT("reddit", "Reddit"),
    LINKEDIN("linkedin", "LinkedIn"),
    MASTODON("mastodon", "Mastodon"),
    BLUESKY("bluesky", "Bluesky"),
    YOUTUBE("youtube", "YouTube"),
    TIKTOK("tiktok", "TikTok"),
    DISCORD("discord", "Discord"),
    GITHUB("github", "GitHub"),
    STACK_EXCHANGE("stackexchange", "Stack Exchange");

    private final String written;
    private final String title;

    Network(String written, String title) {
        this.written = written;
        this.title = title;
    }

    /// The name in files: `stackexchange`.
    public String written() {
        return written;
    }

    /// The name on a page: `Stack Exchange`.
    public String title() {
        return title;
    }
}
