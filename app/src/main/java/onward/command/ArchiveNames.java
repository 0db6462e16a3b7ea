package onward.command;

import onward.archive.Kind;
import onward.archive.Visibility;

/// What kinds of posts, and those who can see them, are called to a person.
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

    /// Who can see it, behind a number or alone.
    static String seenBy(Visibility visibility) {
        return switch (visibility) {
            case PUBLIC, LINKEDIN_PUBLIC -> "for everybody";
            case UNLISTED -> "for everybody, in no list";
            case ACCOUNT_DEFAULT -> "as your account is set";
            case UNKNOWN -> "the export does not say for whom";
            case FOLLOWERS -> "for followers";
            case FRIENDS -> "for friends";
            case STORY -> "shown for a day";
            case COMMUNITY -> "in a community";
            case GROUP -> "in a group";
            case GROUP_ADMINS -> "for those who lead a group";
            case SERVER -> "on a server";
            case MEMBER_NETWORK -> "for members of LinkedIn";
            case CONNECTIONS -> "for your connections";
            case DIRECT -> "for those named in it";
            case PRIVATE -> "private";
            case ONLY_ME -> "only for you";
            case TRASH -> "in the bin";
            case DELETED -> "deleted";
        };
    }
}
