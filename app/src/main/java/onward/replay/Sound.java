package onward.replay;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// In which of the formats that browsers record a recording is. It is told by its first bytes, and
/// not by what a request says of it.
public enum Sound {
    /// Matroska, as Chromium records: RFC 9559 begins with the EBML mark.
    WEBM("audio/webm", 0, "\032E\u00df\u00a3"),
    /// Ogg, RFC 3533.
    OGG("audio/ogg", 0, "OggS"),
    /// MPEG-4, as Safari records: ISO/IEC 14496-12 names its brand behind four bytes.
    MP4("audio/mp4", 4, "ftyp");

    private final String type;
    private final int from;
    private final String mark;

    Sound(String type, int from, String mark) {
        this.type = type;
        this.from = from;
        this.mark = mark;
    }

    /// What a browser calls it.
    public String type() {
        return type;
    }

    /// The last part of a file's name.
    public String ending() {
        return type.substring(type.indexOf('/') + 1);
    }

    /// What bytes begin as; empty where no browser records like that.
    static Optional<Sound> of(byte[] bytes) {
        return Arrays.stream(values()).filter(sound -> sound.begins(bytes)).findFirst();
    }

    private boolean begins(byte[] bytes) {
        var length = mark.length();
        return bytes.length > from + length
                && new String(bytes, from, length, StandardCharsets.ISO_8859_1).equals(mark);
    }
}
