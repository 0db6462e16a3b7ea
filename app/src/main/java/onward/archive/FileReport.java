package onward.archive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// What became of one file of an export.
///
/// @param file its path inside the export
/// @param read how many entries came out of it
/// @param already how many more were in another file, too, and came out there
/// @param skipped how many were left, by reason
/// @param unknownKeys names in it that Onward does not know, so that something may be behind them
/// @param trouble why it could not be read, or not to its end
public record FileReport(
        String file,
        long read,
        long already,
        Map<String, Long> skipped,
        List<String> unknownKeys,
        Optional<String> trouble) {

    public FileReport {
        skipped = Map.copyOf(skipped);
        unknownKeys = List.copyOf(unknownKeys);
    }

    /// What became of one file that was gone through twice.
    FileReport and(FileReport again) {
        var allSkipped = new TreeMap<>(skipped);
        again.skipped.forEach((why, count) -> allSkipped.merge(why, count, Math::max));
        var allUnknown = new TreeSet<>(unknownKeys);
        allUnknown.addAll(again.unknownKeys);
        return new FileReport(
                file,
                read + again.read,
                already + again.already,
                allSkipped,
                List.copyOf(allUnknown),
                trouble.or(again::trouble));
    }
}
