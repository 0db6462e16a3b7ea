package onward.archive.container;

/// What a zip's directory says of one file.
///
/// @param flags bit 0: locked with a password
/// @param method 0: as it is, 8: deflated
/// @param sum CRC-32; negative where it is not known
/// @param packed bytes in the archive; for a file found without a directory, all that may be its
///   own
/// @param header where its own header starts
record ZipEntryPlace(String name, int flags, int method, long sum, long packed, long header) {

    static final int LOCKED = 1;
    static final int STORED = 0;
    static final int DEFLATED = 8;

    boolean isLocked() {
        return (flags & LOCKED) != 0;
    }
}
