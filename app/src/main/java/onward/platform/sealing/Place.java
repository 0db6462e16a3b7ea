package onward.platform.sealing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import onward.kernel.OwnerId;

/// Where a sealed text stands. It is bound into the ciphertext, so a text moved to another row,
/// column or owner does not open.
public record Place(String table, String column, String row) {

    /// The associated data of the cipher: each part with its length before it, so that no two
    /// places look alike.
    byte[] boundTo(OwnerId owner, byte format) {
        var bound = new ByteArrayOutputStream();
        bound.write(format);
        for (var part : new String[] {owner.value(), table, column, row}) {
            var bytes = part.getBytes(StandardCharsets.UTF_8);
            bound.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            bound.writeBytes(bytes);
        }
        return bound.toByteArray();
    }
}
