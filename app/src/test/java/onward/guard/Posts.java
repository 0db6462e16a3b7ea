package onward.guard;

import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Small exports that a test makes, as X and Reddit pack them.
public final class Posts {

    /// What a hiring manager would stop at.
    public static final String RANT =
            "My boss at Northwind is a lying idiot and I hate this stupid job so much. He does not know what he is doing.";

    private final String account;
    private final List<String> tweets = new ArrayList<>();
    private final List<String> messages = new ArrayList<>();

    /// Of the account that most tests speak of.
    public Posts() {
        this("mara");
    }

    Posts(String account) {
        this.account = account;
    }

    /// A tweet of a day. X writes its words as they stand in a page.
    public Posts tweet(long id, String day, String text) {
        var escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        tweets.add(
                "{\"tweet\":{\"id_str\":\"%d\",\"created_at\":\"%s\",\"full_text\":%s,\"entities\":{}}}"
                        .formatted(id, created(day), quoted(escaped)));
        return this;
    }

    /// A direct message of the owner.
    public Posts message(long id, String text) {
        messages.add(
                "{\"messageCreate\":{\"id\":\"%d\",\"senderId\":\"8\",\"recipientId\":\"9\",\"createdAt\":\"2023-05-01T10:00:00.000Z\",\"text\":%s}}"
                        .formatted(id, quoted(text)));
        return this;
    }

    private static String quoted(String text) {
        return TextNode.valueOf(text).toString();
    }

    private static String created(String day) {
        return java.time.format.DateTimeFormatter.ofPattern(
                        "EEE MMM dd HH:mm:ss xxxx yyyy", java.util.Locale.ROOT)
                .format(
                        java.time.LocalDate.parse(day)
                                .atTime(12, 0)
                                .atOffset(java.time.ZoneOffset.UTC));
    }

    /// The export as a zip.
    public byte[] x() {
        var bytes = new java.io.ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(
                    zip,
                    "data/account.js",
                    "window.YTD.account.part0 = [{\"account\":{\"username\":\"%s\",\"accountId\":\"8\"}}]"
                            .formatted(account));
            put(
                    zip,
                    "data/tweets.js",
                    "window.YTD.tweets.part0 = [" + String.join(",", tweets) + "]");
            if (!messages.isEmpty()) {
                put(
                        zip,
                        "data/direct-messages.js",
                        "window.YTD.direct_messages.part0 = [{\"dmConversation\":{\"conversationId\":\"8-9\",\"messages\":["
                                + String.join(",", messages)
                                + "]}}]");
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /// The export as a file.
    public Path x(Path folder, String name) {
        try {
            return Files.write(folder.resolve(name), x());
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static void put(ZipOutputStream zip, String path, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
