package onward.guard;

import onward.archive.Post;
import onward.archive.Visibility;

/// Who can find a post, widest first. The number is how the store keeps it.
public enum Reach {
    /// Whoever looks.
    ANYONE(0, "public", true),
    /// The export does not say it post by post; a careful person takes it as public.
    LIKELY(1, "public, as far as the export tells", true),
    /// Friends, followers, members.
    SOME(2, "for some people only", true),
    /// Messages to single people.
    MESSAGE(3, "direct messages", false),
    /// Never sent off.
    DRAFT(4, "drafts", false),
    /// Only the owner sees it.
    PRIVATE(5, "only for you", false),
    /// Deleted already; the export still has the words.
    REMOVED(6, "deleted already", false),
    /// Passed on or quoted: the words are another's.
    ANOTHERS(7, "reposts and others' words", false);

    private final int number;
    private final String words;
    private final boolean isFindable;

    Reach(int number, String words, boolean isFindable) {
        this.number = number;
        this.words = words;
        this.isFindable = isFindable;
    }

    /// How the store keeps it.
    public int number() {
        return number;
    }

    /// As a page says it.
    public String words() {
        return words;
    }

    /// Whether a stranger can come across it as the owner's own words.
    public boolean isFindable() {
        return isFindable;
    }

    /// The one of this number.
    ///
    /// @throws IllegalArgumentException where there is none
    public static Reach of(int number) {
        for (var reach : values()) {
            if (reach.number == number) {
                return reach;
            }
        }
        throw new IllegalArgumentException("no reach");
    }

    /// Who can find a post, by its kind, its words and its visibility.
    static Reach of(Post post) {
        return switch (post.kind()) {
            case DM, INVITATION -> MESSAGE;
            case DRAFT, PENDING -> DRAFT;
            case DELETED, TOMBSTONE -> REMOVED;
            case ARCHIVED -> PRIVATE;
            case POST,
                    REPLY,
                    POST_OR_REPLY,
                    QUOTE,
                    REPOST,
                    COMMENT,
                    LIVECHAT,
                    STORY,
                    ARTICLE,
                    REVIEW,
                    RECOMMENDATION,
                    LISTING,
                    CHECKIN,
                    ANSWER,
                    ISSUE,
                    MESSAGE,
                    EDIT,
                    PROFILE ->
                    post.ownWords() ? of(post.visibility()) : ANOTHERS;
        };
    }

    private static Reach of(Visibility visibility) {
        return switch (visibility) {
            case PUBLIC, LINKEDIN_PUBLIC -> ANYONE;
            case UNLISTED, ACCOUNT_DEFAULT, UNKNOWN, MEMBER_NETWORK -> LIKELY;
            case FOLLOWERS, FRIENDS, STORY, COMMUNITY, GROUP, GROUP_ADMINS, SERVER, CONNECTIONS ->
                    SOME;
            case DIRECT -> MESSAGE;
            case PRIVATE, ONLY_ME -> PRIVATE;
            case TRASH, DELETED -> REMOVED;
        };
    }
}
