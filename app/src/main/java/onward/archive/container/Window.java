package onward.archive.container;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/// A piece of a file held in memory, with numbers as zip writes them: little end first.
///
/// @param start where the piece lies in the file
record Window(long start, ByteBuffer bytes) {

    /// @throws EOFException where the file does not hold that many bytes there
    static Window of(FileChannel file, long start, int length) throws IOException {
        if (start < 0 || length < 0 || start + length > file.size()) {
            throw new EOFException("outside the file");
        }
        var bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, start + bytes.position()) < 0) {
                throw new EOFException("the file became shorter");
            }
        }
        return new Window(start, bytes.flip());
    }

    int length() {
        return bytes.limit();
    }

    int u16(int at) {
        return bytes.getShort(at) & 0xFFFF;
    }

    long u32(int at) {
        return bytes.getInt(at) & 0xFFFFFFFFL;
    }

    long i64(int at) {
        return bytes.getLong(at);
    }

    boolean isAt(int at, int signature) {
        return at >= 0 && at + Integer.BYTES <= length() && bytes.getInt(at) == signature;
    }
}
