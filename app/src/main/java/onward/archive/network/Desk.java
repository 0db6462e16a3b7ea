package onward.archive.network;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipException;
import onward.archive.FileReport;
import onward.archive.Item;
import onward.archive.Post;
import onward.archive.Source;
import onward.archive.container.Cancelled;
import onward.archive.container.Member;
import onward.archive.container.Meter;
import onward.archive.container.Unreadable;
import onward.archive.format.Json;
import onward.archive.format.Keys;
import onward.archive.format.Tree;

/// Where one file is read, by one thread: its bytes, and what becomes of each entry.
public final class Desk {

    private static final int MOST_UNKNOWN_KEYS = 100;
    private static final int LONGEST_PAGE = 16 << 20;

    private final Member member;
    private final Meter meter;
    private final Outlet outlet;
    private final String account;
    private final Map<String, Long> skipped = new TreeMap<>();
    private final Set<String> unknownKeys = new TreeSet<>();
    private Optional<String> trouble = Optional.empty();
    private long position;
    private long read;

    /// Takes what was read.
    @FunctionalInterface
    public interface Outlet {

        void put(Found found) throws IOException;
    }

    public Desk(Member member, Meter meter, Outlet outlet) {
        this(member, meter, outlet, "");
    }

    /// @param account whose export it is; empty where nobody knows
    public Desk(Member member, Meter meter, Outlet outlet, String account) {
        this.member = member;
        this.meter = meter;
        this.outlet = outlet;
        this.account = account;
    }

    /// Reads the file. What goes wrong with it becomes a sentence of its report.
    ///
    /// @throws Cancelled where the person stopped it
    public void run(FileReader reader) throws Cancelled {
        try {
            reader.read(this);
        } catch (Cancelled cancelled) {
            throw cancelled;
        } catch (IOException broken) {
            trouble = Optional.of(words(broken));
        } catch (RuntimeException bug) {
            trouble = Optional.of(STUMBLED);
        }
    }

    /// What a report says where the program itself is at fault.
    public static final String STUMBLED =
            "Onward itself stumbled over it. What came before was read.";

    private static String words(IOException broken) {
        return switch (Json.inWords(broken)) {
            case Unreadable said -> said.words();
            case EOFException _ -> "It ends in the middle. What is there was read.";
            case ZipException _ -> "It is damaged in the middle. It was read up to there.";
            default -> "It could not be read to its end. It was read up to there.";
        };
    }

    public String path() {
        return member.path();
    }

    public Member member() {
        return member;
    }

    public InputStream open() throws IOException {
        return member.open(meter);
    }

    public JsonParser json() throws IOException {
        return Json.parser(open());
    }

    /// The whole file as text; for pages and other small files.
    public String page() throws IOException {
        try (var in = open()) {
            var bytes = in.readNBytes(LONGEST_PAGE + 1);
            if (bytes.length > LONGEST_PAGE) {
                throw new Unreadable("It is far larger than any network writes, so it was left.");
            }
            var text = new String(bytes, StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
    }

    /// One entry, cut down to the keys that are read; others that are not known are noted.
    public JsonNode entry(JsonParser parser, Keys keys) throws IOException {
        return Tree.read(parser, keys, this::unknownKey);
    }

    /// Where the next entry stands. Called once for each.
    public Source next() throws Cancelled {
        position++;
        meter.goOn();
        return new Source(member.path(), position, account);
    }

    /// Hands on what was read.
    public void put(Post.Builder post) throws IOException {
        put(post.build());
    }

    public void put(Item item) throws IOException {
        put(item, List.of());
    }

    /// Hands on what other files may tell of by these keys, too.
    public void put(Item item, List<MergeKey> also) throws IOException {
        put(new Found(item, MergeKey.of(item), also));
    }

    public void put(Found found) throws IOException {
        read++;
        outlet.put(found);
    }

    /// An entry is left, for a reason that the person can read: "others wrote them".
    public void skip(String why) {
        skipped.merge(why, 1L, Long::sum);
    }

    public void unknownKey(String key) {
        if (unknownKeys.size() < MOST_UNKNOWN_KEYS) {
            unknownKeys.add(key.length() > 80 ? key.substring(0, 80) : key);
        }
    }

    /// Something about the file as a whole that the person should know.
    public void note(String words) {
        trouble = Optional.of(words);
    }

    /// What became of the file.
    ///
    /// @param already how many of those read were known from another file
    /// @param older how many are older than what was asked for
    public FileReport report(long already, long older) {
        if (older > 0) {
            skipped.merge("entries older than you asked for", older, Long::sum);
        }
        return new FileReport(
                member.path(),
                read - already - older,
                already,
                skipped,
                List.copyOf(unknownKeys),
                trouble);
    }
}
