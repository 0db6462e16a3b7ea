package onward.archive.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/// A stream of UTF-8 without the byte order mark with which some networks begin.
final class WithoutMark extends FilterInputStream {

    private static final int MARK = 3;
    private boolean isBegun;

    WithoutMark(InputStream in) {
        super(new PushbackInputStream(in, MARK));
    }

    @Override
    public int read() throws IOException {
        begin();
        return in.read();
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        begin();
        return in.read(into, from, length);
    }

    private void begin() throws IOException {
        if (!isBegun) {
            isBegun = true;
            var head = in.readNBytes(MARK);
            var isMark =
                    head.length == MARK
                            && head[0] == (byte) 0xEF
                            && head[1] == (byte) 0xBB
                            && head[2] == (byte) 0xBF;
            if (!isMark) {
                ((PushbackInputStream) in).unread(head);
            }
        }
    }
}
