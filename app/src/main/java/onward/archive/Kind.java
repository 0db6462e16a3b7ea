package onward.archive;

import java.util.Locale;

/// What sort of thing was written.
public enum Kind {
    POST,
    REPLY,
    /// Threads did not always say which of the two it is.
    POST_OR_REPLY,
    QUOTE,
    /// Passed on: the words, if any, are another's unless the post says otherwise.
    REPOST,
    COMMENT,
    LIVECHAT,
    STORY,
    ARTICLE,
    /// A review of a place.
    REVIEW,
    /// A recommendation of a colleague.
    RECOMMENDATION,
    /// Something offered for sale.
    LISTING,
    CHECKIN,
    /// An answer to the questions that a group asks before it lets somebody in.
    ANSWER,
    /// Waiting for a group's approval.
    PENDING,
    /// An issue or a pull request.
    ISSUE,
    /// A message in a room that many read.
    MESSAGE,
    /// A private message.
    DM,
    /// A note that goes with a request to connect.
    INVITATION,
    DRAFT,
    /// A former or a new wording of something that was changed.
    EDIT,
    /// In the network's bin, or gone from it; the export still has the words.
    DELETED,
    ARCHIVED,
    /// What is left where the words are gone from the export too.
    TOMBSTONE,
    /// How somebody describes themself.
    PROFILE;

    /// Among which ids one of this kind is counted: a network numbers its messages and drafts apart
    /// from its posts, so that the same number may stand for one of each. A comment of which only
    /// the grave is left keeps its number.
    public String numbering() {
        return switch (this) {
            case MESSAGE, DM, INVITATION -> "message";
            case DRAFT -> "draft";
            case PROFILE -> "profile";
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
                    PENDING,
                    ISSUE,
                    EDIT,
                    DELETED,
                    ARCHIVED,
                    TOMBSTONE ->
                    "post";
        };
    }

    /// The name in files: `post-or-reply`.
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
