package onward.archive.network;

import java.io.IOException;

/// Reads one file of an export.
@FunctionalInterface
public interface FileReader {

    void read(Desk desk) throws IOException;
}
