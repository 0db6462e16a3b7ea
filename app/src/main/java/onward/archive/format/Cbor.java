package onward.archive.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BinaryNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import onward.archive.container.Unreadable;

/// Reads DAG-CBOR, the strict form of CBOR in which Bluesky keeps records: definite lengths, text
/// keys, and one tag, 42, for a link. Source: ipld.io/specs/codecs/dag-cbor
///
/// A link comes out as the bytes of its CID. Numbers come out as texts, as from JSON.
public final class Cbor {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DEEPEST = 100;
    private static final int LINK = 42;

    private final byte[] bytes;
    private int at;
    private int depth;

    private Cbor(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Reads one record.
    ///
    /// @throws Unreadable where these bytes are no such record
    public static JsonNode read(byte[] bytes) throws Unreadable {
        return new Cbor(bytes).value();
    }

    private JsonNode value() throws Unreadable {
        if (++depth > DEEPEST) {
            throw broken();
        }
        var head = next();
        var kind = head >> 5;
        var small = head & 0x1F;
        var value =
                switch (kind) {
                    case 0 -> TextNode.valueOf(Long.toUnsignedString(argument(small)));
                    case 1 -> TextNode.valueOf(Long.toString(-1 - argument(small)));
                    case 2 -> BinaryNode.valueOf(bytes(small));
                    case 3 -> TextNode.valueOf(new String(bytes(small), StandardCharsets.UTF_8));
                    case 4 -> array(argument(small));
                    case 5 -> object(argument(small));
                    case 6 -> link(argument(small));
                    default -> simple(small);
                };
        depth--;
        return value;
    }

    private ArrayNode array(long count) throws Unreadable {
        var array = new ArrayNode(NODES);
        for (var i = 0L; i < count; i++) {
            array.add(value());
        }
        return array;
    }

    private ObjectNode object(long count) throws Unreadable {
        var object = new ObjectNode(NODES);
        for (var i = 0L; i < count; i++) {
            var key = value();
            if (!key.isTextual()) {
                throw broken();
            }
            object.set(key.textValue(), value());
        }
        return object;
    }

    /// The bytes of a link begin with a zero, which is no part of it.
    private JsonNode link(long tag) throws Unreadable {
        var value = value();
        if (tag != LINK || !(value instanceof BinaryNode link) || link.binaryValue().length < 2) {
            throw broken();
        }
        var cid = link.binaryValue();
        return BinaryNode.valueOf(cid, 1, cid.length - 1);
    }

    private JsonNode simple(int small) throws Unreadable {
        return switch (small) {
            case 20 -> BooleanNode.FALSE;
            case 21 -> BooleanNode.TRUE;
            case 22, 23 -> NullNode.instance;
            case 27 -> TextNode.valueOf(Double.toString(Double.longBitsToDouble(argument(small))));
            default -> throw broken();
        };
    }

    private long argument(int small) throws Unreadable {
        if (small < 24) {
            return small;
        }
        if (small > 27) {
            throw broken();
        }
        var value = 0L;
        for (var i = 0; i < 1 << (small - 24); i++) {
            value = (value << 8) | next();
        }
        return value;
    }

    private byte[] bytes(int small) throws Unreadable {
        var length = argument(small);
        if (length < 0 || length > bytes.length - at) {
            throw broken();
        }
        var part = java.util.Arrays.copyOfRange(bytes, at, at + (int) length);
        at += (int) length;
        return part;
    }

    private int next() throws Unreadable {
        if (at >= bytes.length) {
            throw broken();
        }
        return bytes[at++] & 0xFF;
    }

    private static Unreadable broken() {
        return new Unreadable("A record in it is damaged, so it was left.");
    }
}
