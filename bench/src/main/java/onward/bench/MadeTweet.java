package onward.bench;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;

/// One tweet as X writes it, with all that it writes around the words.
final class MadeTweet {

    private static final List<String> WORDS =
            List.of(
                    "the",
                    "meeting",
                    "was",
                    "long",
                    "again",
                    "and",
                    "nobody",
                    "spoke",
                    "about",
                    "payroll",
                    "coffee",
                    "my",
                    "manager",
                    "&amp;",
                    "deadline",
                    "🙃",
                    "stairs",
                    "“visionary”",
                    "office",
                    "train",
                    "today",
                    "tomorrow",
                    "never",
                    "why",
                    "cake",
                    "quarterly",
                    "report",
                    "keyboard",
                    "rain",
                    "left",
                    "stayed",
                    "laundry",
                    "fire",
                    "drill",
                    "printer",
                    "façade",
                    "lunch",
                    "ticket",
                    "roadmap",
                    "standup");

    private MadeTweet() {}

    static String prose(Random random, int count) {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString();
    }

    static void write(Writer out, Random random, Instant at, String id, DateTimeFormatter created)
            throws IOException {
        var words = prose(random, 6 + random.nextInt(30));
        var letters = words.codePointCount(0, words.length());
        var hasLink = random.nextInt(3) > 0;
        var hasMedia = random.nextInt(3) > 0;
        var link = "https://t.co/" + code(random);
        var media = "https://t.co/" + code(random);
        var text = words + (hasLink ? " " + link : "") + (hasMedia ? " " + media : "");
        var afterLink = letters + (hasLink ? 24 : 0);
        out.write(
                """
                {
                  "tweet" : {
                    "edit_info" : {
                      "initial" : {
                        "editTweetIds" : [
                          "%1$s"
                        ],
                        "editableUntil" : "%2$s",
                        "editsRemaining" : "5",
                        "isEditEligible" : true
                      }
                    },
                    "retweeted" : false,
                    "source" : "<a href=\\"https://mobile.twitter.com\\" rel=\\"nofollow\\">Twitter Web App</a>",
                    "entities" : {
                      "hashtags" : [ ],
                      "symbols" : [ ],
                      "user_mentions" : [
                        {
                          "name" : "Tobin Ashdown",
                          "screen_name" : "tobinash",
                          "indices" : [
                            "0",
                            "9"
                          ],
                          "id_str" : "900000001",
                          "id" : "900000001"
                        }
                      ],
                      "urls" : [%3$s]%4$s
                    },
                    "display_text_range" : [
                      "0",
                      "%5$d"
                    ],
                    "favorite_count" : "%6$d",
                    "id_str" : "%1$s",
                    "truncated" : false,
                    "retweet_count" : "0",
                    "id" : "%1$s",
                    "possibly_sensitive" : false,
                    "created_at" : "%7$s",
                    "favorited" : false,
                    "full_text" : "%8$s",
                    "lang" : "en"%9$s%10$s
                  }
                }\
                """
                        .formatted(
                                id,
                                at.plusSeconds(3600),
                                hasLink ? link(link, letters + 1) : " ",
                                hasMedia ? ",\n" + media(media, afterLink + 1, random) : "",
                                text.codePointCount(0, text.length()),
                                random.nextInt(1000),
                                created.format(at),
                                text,
                                random.nextInt(4) == 0 ? reply(random) : "",
                                hasMedia
                                        ? ",\n      \"extended_entities\" : {\n"
                                                + media(media, afterLink + 1, random)
                                                + "\n      }"
                                        : ""));
    }

    private static String code(Random random) {
        return Long.toString(random.nextLong(1L << 60, 1L << 61), 36).substring(0, 10);
    }

    private static String link(String url, int start) {
        return """

          {
            "url" : "%s",
            "expanded_url" : "https://example.org/news/2024/%d/why",
            "display_url" : "example.org/news/2024",
            "indices" : [
              "%d",
              "%d"
            ]
          }
        """
                .formatted(url, start, start, start + 23);
    }

    private static String reply(Random random) {
        var id = 1_000_000_000_000_000_000L + random.nextInt();
        return """
        ,
               "in_reply_to_status_id" : "%1$d",
               "in_reply_to_status_id_str" : "%1$d",
               "in_reply_to_user_id" : "900000001",
               "in_reply_to_user_id_str" : "900000001",
               "in_reply_to_screen_name" : "tobinash\"\
        """
                .formatted(id);
    }

    private static String media(String url, int start, Random random) {
        var id = 1_000_000_000_000_000_000L + random.nextInt();
        return """
        "media" : [
          {
            "expanded_url" : "https://twitter.com/mara/status/%1$d/photo/1",
            "indices" : [
              "%3$d",
              "%4$d"
            ],
            "url" : "%2$s",
            "media_url" : "http://pbs.twimg.com/media/%1$d.jpg",
            "id_str" : "%1$d",
            "id" : "%1$d",
            "media_url_https" : "https://pbs.twimg.com/media/%1$d.jpg",
            "sizes" : {
              "medium" : {
                "w" : "1200",
                "h" : "900",
                "resize" : "fit"
              },
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "small" : {
                "w" : "680",
                "h" : "510",
                "resize" : "fit"
              },
              "large" : {
                "w" : "2048",
                "h" : "1536",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/%5$s"
          }
        ]\
        """
                .formatted(id, url, start, start + 23, code(random));
    }
}
