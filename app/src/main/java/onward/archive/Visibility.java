package onward.archive;

/// Who can see a post, as far as the export tells.
public enum Visibility {
    PUBLIC("public"),
    /// For everybody who has the link or follows; in no public list.
    UNLISTED("unlisted"),
    /// As the whole account is set; the export does not say it post by post.
    ACCOUNT_DEFAULT("account-default"),
    UNKNOWN("unknown"),
    FOLLOWERS("followers"),
    FRIENDS("friends"),
    /// A story: it was shown for a day.
    STORY("story"),
    COMMUNITY("community"),
    GROUP("group"),
    GROUP_ADMINS("group-admins"),
    SERVER("server"),
    /// LinkedIn's word for its members. Public profiles have it on every share.
    MEMBER_NETWORK("MEMBER_NETWORK"),
    /// LinkedIn's word for everybody.
    LINKEDIN_PUBLIC("PUBLIC"),
    /// LinkedIn's word for one's own connections.
    CONNECTIONS("CONNECTIONS"),
    /// For the people named in it.
    DIRECT("direct"),
    PRIVATE("private"),
    ONLY_ME("only-me"),
    TRASH("trash"),
    DELETED("deleted");

    private final String written;

    Visibility(String written) {
        this.written = written;
    }

    /// Who that is, in words for a person: `friends`.
    public String words() {
        return switch (this) {
            case PUBLIC, LINKEDIN_PUBLIC -> "public";
            case UNLISTED -> "unlisted: whoever has the link";
            case ACCOUNT_DEFAULT -> "as open as your account";
            case UNKNOWN -> "not said, so taken as public";
            case MEMBER_NETWORK -> "LinkedIn's members";
            case FOLLOWERS -> "followers";
            case FRIENDS -> "friends";
            case STORY -> "a story";
            case COMMUNITY -> "a community";
            case GROUP -> "a group";
            case GROUP_ADMINS -> "those who lead a group";
            case SERVER -> "a server";
            case CONNECTIONS -> "connections";
            case DIRECT -> "a direct message";
            case PRIVATE, ONLY_ME -> "only you";
            case TRASH -> "in the bin";
            case DELETED -> "deleted already";
        };
    }

    /// The name in files: `account-default`.
    public String written() {
        return written;
    }
}
