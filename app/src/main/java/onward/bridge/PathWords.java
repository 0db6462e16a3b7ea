package onward.bridge;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import onward.bridge.PathTo.Bond;
import onward.bridge.PathTo.Through;
import onward.platform.web.Dates;

/// A path to a company, in words for a page.
final class PathWords {

    private PathWords() {}

    static String of(PathTo path, String company, Dates dates) {
        return Stream.of(there(path, company), known(path, dates))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String there(PathTo path, String company) {
        if (path.job().isEmpty()) {
            return "You met them in a talk with %s.".formatted(company);
        }
        var job = path.job().get();
        var title = job.title().isBlank() ? "" : ", as " + job.title();
        if (job.isPresent()) {
            return "At %s now%s.".formatted(job.company(), title);
        }
        return "Was at %s until %s%s.".formatted(job.company(), job.ended(), title);
    }

    private static String known(PathTo path, Dates dates) {
        if (path.through().isPresent()) {
            return through(path.through().get());
        }
        return path.pace()
                .map(pace -> "You know them: " + PaceWords.silence(pace, dates) + ".")
                .orElse("You have them from a list only.");
    }

    private static String through(Through through) {
        var name = through.person().name();
        return switch (through.bond()) {
            case Bond.Introduced() -> name + " brought you together. Ask there.";
            case Bond.WorkedAt(var company) ->
                    "%s was at %s with them, as far as is known. Ask there."
                            .formatted(name, company);
        };
    }
}
