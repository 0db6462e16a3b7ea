package onward.archive.network;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import onward.archive.container.Member;
import onward.archive.container.Meter;
import onward.archive.container.Unreadable;

/// What a container holds, as far as is needed to tell whose it is.
public final class Contents {

    private static final int HEAD = 4096;

    private final List<Member> members;
    private final Meter meter;

    public Contents(List<Member> members, Meter meter) {
        this.members = members;
        this.meter = meter;
    }

    public List<Member> members() {
        return members;
    }

    /// How many paths hold this pattern.
    public long count(Pattern pattern) {
        return members.stream().filter(member -> pattern.matcher(member.path()).find()).count();
    }

    public boolean has(Pattern pattern) {
        return members.stream().anyMatch(member -> pattern.matcher(member.path()).find());
    }

    /// The beginning of the only file, whatever it is called; empty where there are several.
    public String headOfOnly() {
        return members.size() == 1 ? head(members.getFirst()) : "";
    }

    /// The beginning of a file without its byte order mark; empty where it cannot be read.
    public String head(Member member) {
        return head(member, meter);
    }

    static String head(Member member, Meter meter) {
        var head =
                new String(
                        new Contents(List.of(), meter).headBytes(member, HEAD),
                        StandardCharsets.UTF_8);
        return head.startsWith("\uFEFF") ? head.substring(1) : head;
    }

    /// Why a file cannot be opened, in words; empty where it can.
    public static Optional<String> trouble(Member member, Meter meter) {
        try (var in = member.open(meter)) {
            var _ = in.read();
            return Optional.empty();
        } catch (Unreadable unreadable) {
            return Optional.of(unreadable.words());
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// The first bytes of a file, as many as can be read.
    public byte[] headBytes(Member member, int count) {
        var head = new byte[count];
        var length = 0;
        try (var in = member.open(meter)) {
            for (var read = 0;
                    read >= 0 && length < count;
                    read = in.read(head, length, count - length)) {
                length += read;
            }
        } catch (IOException _) {
            // what came before the damage is enough to tell whose it is
            return Arrays.copyOf(head, length);
        }
        return Arrays.copyOf(head, length);
    }
}
