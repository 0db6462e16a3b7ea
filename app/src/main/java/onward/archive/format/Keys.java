package onward.archive.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/// The names that a network gives to what it writes: those that are read, and those that are known
/// and passed over. Every other name is new, and the person is told of it.
public final class Keys {

    /// Reads whatever it is called, where names are the person's own.
    public static final Keys ANY = new Keys(Set.of(), Set.of(), Set.of());

    private final Set<String> read;
    private final Set<String> passedOver;
    private final Set<String> freeBelow;

    private Keys(Set<String> read, Set<String> passedOver, Set<String> freeBelow) {
        this.read = read;
        this.passedOver = passedOver;
        this.freeBelow = freeBelow;
    }

    /// The names of a network, from the file beside this class: `+ name` is read, `- name` is
    /// passed over, and `* name` is read with all that is below it, since the names there are in
    /// the person's language.
    public static Keys of(String network) {
        var read = new HashSet<String>();
        var passedOver = new HashSet<String>();
        var freeBelow = new HashSet<String>();
        try (var in = Keys.class.getResourceAsStream("keys/" + network + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("no keys of " + network);
            }
            for (var line :
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                if (line.startsWith("+ ")) {
                    read.add(line.substring(2));
                } else if (line.startsWith("- ")) {
                    passedOver.add(line.substring(2));
                } else if (line.startsWith("* ")) {
                    read.add(line.substring(2));
                    freeBelow.add(line.substring(2));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Keys(read, passedOver, freeBelow);
    }

    /// The keys that count below this one.
    public Keys below(String key) {
        return freeBelow.contains(key) ? ANY : this;
    }

    public boolean isRead(String key) {
        return this == ANY || read.contains(key);
    }

    public boolean isNew(String key) {
        return this != ANY && !passedOver.contains(key) && !read.contains(key);
    }
}
