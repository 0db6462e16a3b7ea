package onward.platform.sealing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import onward.kernel.OwnerId;

/// Where a sealed text stands. It is bound into the ciphertext, so a text moved to another row,
/// column or owner does not open.
public record Place(String table, String column, String row) {

    /// The associated data of the cipher: each part with its length before it, so that no two
    /// places look alike.
    byte[] boundTo(OwnerId owner, byte format) {
        var parts = new byte[][] {utf8(owner.value()), utf8(table), utf8(column), utf8(row)};
        var length = 1;
        for (var part : parts) {
            length += Integer.BYTES + part.length;
        }
        var bound = ByteBuffer.allocate(length).put(format);
        for (var part : parts) {
            bound.putInt(part.length).put(part);
        }
        return bound.array();
    }

    private static byte[] utf8(String part) {
        return part.getBytes(StandardCharsets.UTF_8);
    }
}
