package onward.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onward.prose.tone.Head;

/// The public sets, each asked only what its annotators were asked. They lie beside a checkout, and
/// each file is the one that it was when this was written, or training stops.
///
/// - davidson: is a tweet hateful to a group, offensive, neither? Teaches [Head#OFFENSIVE] and
///   [Head#IDENTITY_ATTACK]; what is neither carries nothing.
/// - goemotions: anger, annoyance and disgust teach [Head#HOSTILE], with little weight, since they
///   need not be aimed at anybody; all else is background that names no secret and no boss.
/// - tweeteval-offensive: teaches [Head#OFFENSIVE], and [Head#HOSTILE] where no swear word explains
///   it.
final class PublicSets {

    // "12," or "\"a, \"\"b\"\"\","
    private static final Pattern FIELD =
            Pattern.compile("\"((?:[^\"]|\"\")*)\"(?:,|\n|$)|([^,\n]*)(?:,|\n|$)");

    /// The commonest swear words, which colour a whole text: "what the fuck", "bullshit".
    private static final Pattern SWEARS =
            Pattern.compile(
                    "\\b(?:\\w*fuck\\w*|\\w*shit\\w*|bitch\\w*|\\w*ass(?:hole)?s?|cunts?|dicks?|bastards?"
                            + "|wtf|crap\\w*|pussy|goddamn|damn\\w*|bollocks|wank\\w*|arse\\w*|piss\\w*)\\b",
                    Pattern.CASE_INSENSITIVE);

    // "&#128514;"
    private static final Pattern CHARACTER = Pattern.compile("&#(\\d{1,7});");

    private static final Set<String> ANGRY = Set.of("2", "3", "11");
    private static final Set<String> COOL = Set.of("10", "9", "12", "25");

    private PublicSets() {}

    static List<Lesson> davidson(Path shared) throws IOException {
        var rows =
                csv(
                        checked(
                                shared.resolve("public/davidson/labeled_data.csv"),
                                "fcb8bc7c68120ae4af04a5b9acd58585513ede11e1548ebf36a5c2040b6f6281"));
        return rows.stream()
                .skip(1)
                .filter(row -> row.size() == 7)
                .map(row -> davidson("davidson-" + row.get(0), row.get(5), unescaped(row.get(6))))
                .toList();
    }

    private static Lesson davidson(String id, String kind, String text) {
        var lesson = Lesson.silent(id, text);
        var neither = kind.equals("2");
        lesson.says(Head.OFFENSIVE, !neither, 0.3);
        lesson.says(Head.IDENTITY_ATTACK, kind.equals("0"), 0.3);
        if (neither) {
            lesson.says(Head.HOSTILE, false, 0.2);
            lesson.says(Head.THREAT, false, 0.2);
        }
        return swearing(lesson, 0.3);
    }

    static List<Lesson> goemotions(Path shared) throws IOException {
        var folder = shared.resolve("public/goemotions");
        var all = new ArrayList<Lesson>();
        for (var file :
                List.of(
                        checked(
                                folder.resolve("original_train.tsv"),
                                "1c254a142be5c00e80d819b9ae1bbd36d94b2eeb8f4b1271846508d57e57d9c5"),
                        checked(
                                folder.resolve("original_dev.tsv"),
                                "575489c079c9de1097062a01738f998590d6b7ead66dd1c9fd1d2ba01fd8bc62"))) {
            file.lines()
                    .map(line -> line.split("\t", -1))
                    .filter(fields -> fields.length == 3)
                    .forEach(fields ->
                            all.add(
                                    emotion(
                                            "goemotions-" + fields[2],
                                            fields[0],
                                            fields[1].split(",", -1))));
        }
        return all;
    }

    private static Lesson emotion(String id, String text, String[] emotions) {
        var lesson = Lesson.silent(id, text);
        var angry = Arrays.stream(emotions).anyMatch(ANGRY::contains);
        var cool = Arrays.stream(emotions).anyMatch(COOL::contains);
        if (angry || !cool) {
            lesson.says(Head.HOSTILE, angry, angry ? 0.2 : 0.1);
        }
        for (var background :
                List.of(
                        Head.CONFIDENTIAL,
                        Head.DISHONESTY,
                        Head.WORK_COMPLAINT,
                        Head.SUBSTANCES,
                        Head.SEXUAL,
                        Head.THREAT)) {
            lesson.says(background, false, 0.05);
        }
        return swearing(lesson, 0.3);
    }

    static List<Lesson> tweeteval(Path shared) throws IOException {
        var folder = shared.resolve("public/tweeteval-offensive");
        var texts =
                checked(
                                folder.resolve("offensive_train_text.txt"),
                                "78a7a32e38b10af7d8970b008bf17f661c8d0a90dad145fa0fa6a944669650db")
                        .split("\n", -1);
        var labels =
                checked(
                                folder.resolve("offensive_train_labels.txt"),
                                "c0b7d6ebdaa4ebcf6fc557ef1e775d92eda160218a0e3b1dd48eb8234dc892a6")
                        .split("\n", -1);
        var all = new ArrayList<Lesson>();
        for (var line = 0; line < labels.length && !labels[line].isBlank(); line++) {
            all.add(tweet("tweeteval-" + line, texts[line], labels[line].strip().equals("1")));
        }
        return all;
    }

    private static Lesson tweet(String id, String text, boolean offensive) {
        var lesson = Lesson.silent(id, text).says(Head.OFFENSIVE, offensive, 1);
        if (!offensive || !SWEARS.matcher(text).find()) {
            lesson.says(Head.HOSTILE, offensive, 0.3);
        }
        return swearing(lesson, 0.3);
    }

    private static Lesson swearing(Lesson lesson, double weight) {
        return lesson.says(Head.PROFANITY, SWEARS.matcher(lesson.text()).find(), weight);
    }

    /// Tweets came with the marks of web pages: `&amp;`, `&#128514;`.
    private static String unescaped(String text) {
        return CHARACTER
                .matcher(text)
                .replaceAll(mark -> character(Integer.parseInt(mark.group(1))))
                .replace("&amp;", "&")
                .replace("&lt;", "<")
                .replace("&gt;", ">");
    }

    private static String character(int point) {
        var known =
                Character.isValidCodePoint(point)
                        && Character.getType(point) != Character.PRIVATE_USE;
        return known ? Matcher.quoteReplacement(Character.toString(point)) : " ";
    }

    private static List<List<String>> csv(String file) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var field = FIELD.matcher(file);
        while (field.find() && field.start() < file.length()) {
            row.add(field.group(1) != null ? field.group(1).replace("\"\"", "\"") : field.group(2));
            if (!field.group().endsWith(",")) {
                rows.add(List.copyOf(row));
                row.clear();
            }
        }
        return rows;
    }

    /// The file, if it is the one that is meant.
    static String checked(Path file, String sha256) throws IOException {
        try {
            var bytes = Files.readAllBytes(file);
            var sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            if (!sum.equals(sha256)) {
                throw new IOException(file + " is not the file that was trained on: " + sum);
            }
            return new String(bytes, StandardCharsets.UTF_8)
                    .replace("\r\n", "\n")
                    .replace('\r', '\n');
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
