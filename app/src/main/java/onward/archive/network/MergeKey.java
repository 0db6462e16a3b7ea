package onward.archive.network;

import java.time.Instant;
import onward.archive.Connection;
import onward.archive.Item;
import onward.archive.Kind;
import onward.archive.Network;
import onward.archive.Position;
import onward.archive.Post;

/// What tells one entry from another where exports overlap: 128 bits, so that two entries share one
/// about as often as never. It cannot be turned back into what was written.
///
/// Source of the mixing: MurmurHash3 x64 128 by Austin Appleby, public domain.
public record MergeKey(long high, long low) {

    private static final long C1 = 0x87c37b91114253d5L;
    private static final long C2 = 0x4cf5ad432745937fL;

    private static MergeKey of(Post post) {
        var mix = new Mix(post.network().name().hashCode());
        if (post.id().isPresent() && post.kind() != Kind.EDIT) {
            return mix.add(post.kind().numbering()).add(post.id().get()).key();
        }
        var at = post.when().instant();
        mix.add(post.kind().name()).add(at.map(Instant::toEpochMilli).orElse(-1L));
        if (at.isEmpty()) {
            mix.add(post.permalink().orElse(""));
        }
        return mix.add(post.text()).key();
    }

    /// By the network's id among those of its kind; where there is none, or where one id has
    /// several wordings, by kind, time and text. Without a time the link helps too.
    public static MergeKey of(Item item) {
        return switch (item) {
            case Post post -> of(post);
            case Connection person ->
                    new Mix(-1)
                            .add(person.profile().orElse(""))
                            .add(person.firstName())
                            .add(person.lastName())
                            .add(person.email().orElse(""))
                            .key();
            case Position job ->
                    new Mix(-2)
                            .add(job.company())
                            .add(job.title())
                            .add(job.startedOn().orElse(""))
                            .key();
        };
    }

    /// A name that a reader gives to what two files tell of in different words.
    public static MergeKey named(Network network, String name) {
        return new Mix(-3).add(network.name()).add(name).key();
    }

    private static final class Mix {

        private long h1;
        private long h2;
        private long length;

        Mix(long seed) {
            h1 = seed;
            h2 = ~seed;
        }

        Mix add(String text) {
            var count = text.length();
            add(count);
            var i = 0;
            for (; i + 4 <= count; i += 4) {
                add(
                        text.charAt(i)
                                | ((long) text.charAt(i + 1) << 16)
                                | ((long) text.charAt(i + 2) << 32)
                                | ((long) text.charAt(i + 3) << 48));
            }
            var rest = 0L;
            for (; i < count; i++) {
                rest = (rest << 16) | text.charAt(i);
            }
            return add(rest);
        }

        Mix add(long value) {
            length++;
            h1 ^= Long.rotateLeft(value * C1, 31) * C2;
            h1 = (Long.rotateLeft(h1, 27) + h2) * 5 + 0x52dce729;
            h2 ^= Long.rotateLeft(value * C2, 33) * C1;
            h2 = (Long.rotateLeft(h2, 31) + h1) * 5 + 0x38495ab5;
            return this;
        }

        MergeKey key() {
            h1 ^= length;
            h2 ^= length;
            h1 += h2;
            h2 += h1;
            h1 = last(h1);
            h2 = last(h2);
            h1 += h2;
            return new MergeKey(h1, h2 + h1);
        }

        private static long last(long bits) {
            var k = (bits ^ (bits >>> 33)) * 0xff51afd7ed558ccdL;
            k = (k ^ (k >>> 33)) * 0xc4ceb9fe1a85ec53L;
            return k ^ (k >>> 33);
        }
    }
}
