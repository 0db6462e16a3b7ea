package onward.archive.network;

/// Why files of X are left.
final class XReasons {

    private XReasons() {}

    static String of(String name) {
        return switch (name) {
            case "" -> "files that hold none of your words";
            case "like" -> "likes: the words are others'";
            case "tweet_headers",
                    "deleted_tweet_headers",
                    "direct_message_headers",
                    "direct_message_group_headers" ->
                    "lists of ids without words";
            case "grok_chat_item" -> "talks with a machine that nobody else sees";
            case "reply_prompt" -> "words that a machine proposed";
            case "article", "article_metadata", "twitter_article" ->
                    "articles, whose text X leaves out of its exports";
            case "twitter_circle" -> "the names of circles: X does not say which posts went there";
            default -> "files that hold none of your words";
        };
    }
}
