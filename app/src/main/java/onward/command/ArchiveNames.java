package onward.command;

import onward.archive.Kind;

/// What kinds of posts are called to a person.
final class ArchiveNames {

    private ArchiveNames() {}

    /// `1 reply`, `1,204 replies`
    static String counted(Kind kind, long number) {
        var name =
                switch (kind) {
                    case POST -> "post|posts";
                    case REPLY -> "reply|replies";
                    case POST_OR_REPLY -> "post or reply|posts or replies";
                    case QUOTE -> "quote of another's post|quotes of others' posts";
                    case REPOST -> "post passed on|posts passed on";
                    case COMMENT -> "comment|comments";
                    case LIVECHAT -> "line in a live chat|lines in live chats";
                    case STORY -> "story|stories";
                    case ARTICLE -> "article|articles";
                    case REVIEW -> "review|reviews";
                    case RECOMMENDATION -> "recommendation|recommendations";
                    case LISTING -> "thing for sale|things for sale";
                    case CHECKIN -> "visit to a place|visits to places";
                    case ANSWER -> "answer to a group|answers to groups";
                    case PENDING -> "post waiting for approval|posts waiting for approval";
                    case ISSUE -> "issue or pull request|issues or pull requests";
                    case MESSAGE -> "message|messages";
                    case DM -> "private message|private messages";
                    case INVITATION -> "note to an invitation|notes to invitations";
                    case DRAFT -> "draft|drafts";
                    case EDIT -> "other wording|other wordings";
                    case DELETED -> "deleted post|deleted posts";
                    case ARCHIVED -> "archived post|archived posts";
                    case TOMBSTONE -> "mark of a post that is gone|marks of posts that are gone";
                    case PROFILE -> "text about yourself|texts about yourself";
                };
        var middle = name.indexOf('|');
        return "%,d %s"
                .formatted(
                        number,
                        number == 1 ? name.substring(0, middle) : name.substring(middle + 1));
    }
}
