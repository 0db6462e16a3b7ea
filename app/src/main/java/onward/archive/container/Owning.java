package onward.archive.container;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A stream that closes what it was opened on.
final class Owning extends FilterInputStream {

    private final Closeable owned;

    Owning(InputStream in, Closeable owned) {
        super(in);
        this.owned = owned;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        return in.read(into, from, length);
    }

    @Override
    public void close() throws IOException {
        owned.close();
    }
}
