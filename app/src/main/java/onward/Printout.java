package onward;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import onward.kernel.Clock;
import onward.kernel.Owner;
import onward.platform.web.Dates;
import onward.story.Compiling;
import onward.story.Part;

/// The report of one person as files that a browser can print: the page, its styles, its letters.
public final class Printout {

    private static final List<String> BESIDE =
            List.of(
                    "tokens.css",
                    "onward.css",
                    "fonts/newsreader-latin-opsz-normal.woff2",
                    "fonts/newsreader-latin-ext-opsz-normal.woff2",
                    "fonts/atkinson-hyperlegible-next-latin-wght-normal.woff2",
                    "fonts/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2");

    private final Compiling compiling;
    private final Owner owner;
    private final Clock clock;

    Printout(Compiling compiling, Owner owner, Clock clock) {
        this.compiling = compiling;
        this.owner = owner;
        this.clock = clock;
    }

    /// The names of the parts that can be left out.
    public static List<String> parts() {
        return Arrays.stream(Part.values()).map(Part::word).toList();
    }

    /// Writes it into a folder.
    ///
    /// @param without the names of parts that are left out
    /// @return the page
    public Path into(Path folder, List<String> without) throws IOException {
        var parts = EnumSet.allOf(Part.class);
        parts.removeIf(part -> without.contains(part.word()));
        for (var name : BESIDE) {
            var target = folder.resolve(name);
            Files.createDirectories(Objects.requireNonNull(target.getParent()));
            try (var file = resource(name)) {
                Files.copy(file, target);
            }
        }
        var page = folder.resolve("report.html");
        var dates = new Dates(owner.zone(), owner.language(), clock.now());
        try (var out = Files.newBufferedWriter(page)) {
            compiling.write(compiling.report(owner, parts, dates), out);
        }
        return page;
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Printout.class.getResourceAsStream("/web/" + name), name);
    }
}
