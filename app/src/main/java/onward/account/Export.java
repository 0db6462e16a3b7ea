package onward.account;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;

/// The format of an export, version 1: docs/export.md tells it whole.
final class Export {

    /// A change that an older program could not read is a new version; older ones stay readable.
    static final int VERSION = 1;

    static final String FORMAT = "onward";
    static final String WHEN = "exportedAt";
    static final String OWNER = "owner";
    static final String ROOMS = "rooms";

    /// File, rooms, room, table, row: nothing lies deeper.
    private static final int DEPTH = 5;

    /// Ten times the longest text that a form takes.
    private static final int LONGEST_TEXT = 1_000_000;

    private static final int LONGEST_NUMBER = 20;
    private static final int LONGEST_NAME = 100;
    private static final long LONGEST_FILE = 1L << 30;

    static final JsonFactory JSON =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(DEPTH)
                                    .maxStringLength(LONGEST_TEXT)
                                    .maxNumberLength(LONGEST_NUMBER)
                                    .maxNameLength(LONGEST_NAME)
                                    .maxDocumentLength(LONGEST_FILE)
                                    .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .build();

    private Export() {}
}
