package onward.bridge;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onward.platform.web.View;

/// What taking a file in would do: who is new, who is changed, who is left, who is asked about.
///
/// @param nameless how many had no name and are left out
public record PreviewPage(BringingIn.Preview preview, int nameless) implements View {

    private static final int SHOWN = 20;
    private static final int ASKED = 100;

    /// How many are new.
    public long fresh() {
        return count(Fate.New.class);
    }

    /// How many are changed.
    public long changed() {
        return count(Fate.Changed.class);
    }

    /// How many are here as they are in the file.
    public long known() {
        return count(Fate.Known.class);
    }

    /// How many are doubtful.
    public long doubts() {
        return count(Fate.Doubtful.class);
    }

    private long count(Class<? extends Fate> kind) {
        return preview.fates().stream().filter(kind::isInstance).count();
    }

    /// The first of the new.
    public List<Acquaintance> someFresh() {
        return of(Fate.New.class).limit(SHOWN).map(Fate::file).toList();
    }

    /// The first of the changed.
    public List<Fate.Changed> someChanged() {
        return of(Fate.Changed.class).limit(SHOWN).toList();
    }

    /// The doubtful, as many as one can be asked at once.
    public List<Fate.Doubtful> asked() {
        return of(Fate.Doubtful.class).limit(ASKED).toList();
    }

    private <T extends Fate> Stream<T> of(Class<T> kind) {
        return preview.fates().stream().filter(kind::isInstance).map(kind::cast);
    }

    /// What tells people of one name apart.
    public String about(Acquaintance somebody) {
        var person = somebody.person();
        var mark = person.isQuiet() ? "do not contact" : "";
        return Stream.of(person.role(), somebody.company(), person.email(), mark)
                .filter(part -> !part.isBlank())
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    /// What would change of somebody, in words.
    public String news(Fate.Changed change) {
        var here = change.here().person();
        var merged = change.merged().person();
        var news = new ArrayList<String>();
        news.addAll(
                change.merged().jobs().stream()
                        .filter(job -> change.here().jobs().stream().noneMatch(job::equals))
                        .filter(Position::isPresent)
                        .map(job -> "now at " + job.company())
                        .toList());
        tell(news, "an address", here.email(), merged.email());
        tell(news, "a role", here.role(), merged.role());
        tell(news, "where you met", here.metWhere(), merged.metWhere());
        tell(news, "one true thing", here.trueThing(), merged.trueThing());
        tell(news, "another way to reach them", here.card().ways(), merged.card().ways());
        tell(news, "tags", here.card().tags(), merged.card().tags());
        if (!here.isQuiet() && merged.isQuiet()) {
            news.add("do not contact");
        }
        return news.isEmpty() ? "a detail" : String.join(", ", news);
    }

    private static void tell(List<String> news, String words, Object here, Object merged) {
        if (!Objects.equals(here, merged)) {
            news.add(words);
        }
    }

    /// Where the form goes.
    public String path() {
        return "/bridge/import/" + preview.file().id().value();
    }

    @Override
    public String template() {
        return "bridge/preview.jte";
    }

    @Override
    public String title() {
        return "People from a file";
    }

    @Override
    public String place() {
        return "/bridge";
    }
}
