package onward.prose.tone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Tells which frames have a word of a text for each of their places, in whatever order. Each frame
/// is looked at only where the place that fewest frames share has its word.
final class FrameAnchors {

    private final List<int[]> frames;
    private final int[][] framesAt;
    private final long[] anchors;

    /// @param frames the places of each frame, every one once; a frame without any is always there
    /// @param places how many places there are
    FrameAnchors(List<int[]> frames, int places) {
        this.frames = List.copyOf(frames);
        framesAt = new int[places + 1][];
        anchors = new long[(places >> 6) + 1];
        var taken = new int[places];
        frames.forEach(all -> Arrays.stream(all).forEach(place -> taken[place]++));
        var shared = new ArrayList<List<Integer>>();
        for (var place = 0; place <= places; place++) {
            shared.add(new ArrayList<>());
        }
        for (var frame = 0; frame < frames.size(); frame++) {
            shared.get(anchor(frames.get(frame), taken)).add(frame);
        }
        for (var place = 0; place <= places; place++) {
            framesAt[place] = shared.get(place).stream().mapToInt(frame -> frame).toArray();
            anchors[place >> 6] |= framesAt[place].length > 0 ? 1L << place : 0;
        }
    }

    /// Behind the last place stand those that have none.
    private static int anchor(int[] places, int[] taken) {
        var anchor = taken.length;
        for (var place : places) {
            anchor = anchor == taken.length || taken[place] < taken[anchor] ? place : anchor;
        }
        return anchor;
    }

    /// Whether there is one.
    ///
    /// @param fitted for each place, as a bit, whether it has its word
    boolean isAny(long[] fitted) {
        if (framesAt[framesAt.length - 1].length > 0) {
            return true;
        }
        for (var part = 0; part < fitted.length; part++) {
            for (var bits = fitted[part] & anchors[part]; bits != 0; bits &= bits - 1) {
                for (var frame : framesAt[(part << 6) + Long.numberOfTrailingZeros(bits)]) {
                    if (isComplete(frame, fitted)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /// Sets the bit of each frame that is there.
    void fill(long[] fitted, long[] into) {
        for (var frame : framesAt[framesAt.length - 1]) {
            into[frame >> 6] |= 1L << frame;
        }
        for (var part = 0; part < fitted.length; part++) {
            for (var bits = fitted[part] & anchors[part]; bits != 0; bits &= bits - 1) {
                for (var frame : framesAt[(part << 6) + Long.numberOfTrailingZeros(bits)]) {
                    if (isComplete(frame, fitted)) {
                        into[frame >> 6] |= 1L << frame;
                    }
                }
            }
        }
    }

    private boolean isComplete(int frame, long[] fitted) {
        for (var place : frames.get(frame)) {
            if ((fitted[place >> 6] & 1L << place) == 0) {
                return false;
            }
        }
        return true;
    }

    /// Room for a bit for each frame.
    long[] room() {
        return new long[(frames.size() >> 6) + 1];
    }
}
