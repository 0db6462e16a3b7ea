package onward.bridge;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Tells of each person in a file whether they are here already. Whoever was new counts as here for
/// those behind them, so that one file holds nobody twice.
final class Sorting {

    private static final int MOST_ASKED = 5;

    /// Only our own ids are of one person for sure: many a table counts its rows from 1.
    private static final String OURS = "id urn:";

    private final String today;
    private final Answers answers;
    private final Function<Acquaintance, KnownBy> knowing = KnownBy.ofMany();
    private final Map<PersonId, Acquaintance> people = new HashMap<>();
    private final Map<PersonId, KnownBy> signs = new HashMap<>();
    private final Map<String, PersonId> sure = new HashMap<>();
    private final Map<String, PersonId> withCompany = new HashMap<>();
    private final Map<String, Set<PersonId>> names = new HashMap<>();
    private int place;

    /// What the person said of the doubtful ones.
    interface Answers {

        /// Empty where nothing was said yet.
        ///
        /// @param place counts everybody in the file from 1
        Optional<Answer> to(int place);

        /// Nothing was said yet.
        static Answers none() {
            return _ -> Optional.empty();
        }
    }

    /// What the person said of a doubtful one.
    sealed interface Answer {
        /// They are this one.
        record Same(PersonId person) implements Answer {}

        /// They are somebody else.
        record Other() implements Answer {}
    }

    /// @param today the month of the import
    Sorting(Iterable<Acquaintance> here, Answers answers, String today) {
        this.answers = answers;
        this.today = today;
        here.forEach(somebody -> note(somebody, knowing.apply(somebody)));
    }

    /// What becomes of them. The merged one counts as here from now on.
    Fate sort(Acquaintance file) {
        // counted before anything is known of it: an answer stays with its row
        place++;
        var known = knowing.apply(file);
        var found = find(known);
        if (found.isPresent()) {
            return merge(file, people(found.get()));
        }
        var like = alike(known);
        if (like.isEmpty()) {
            note(file, known);
            return new Fate.New(file);
        }
        return switch (answers.to(place).orElse(null)) {
            case null -> new Fate.Doubtful(file, like, place);
            case Answer.Other() -> {
                note(file, known);
                yield new Fate.New(file);
            }
            case Answer.Same(var person) when isAmong(like, person) -> merge(file, people(person));
            case Answer.Same(_) -> new Fate.Doubtful(file, like, place);
        };
    }

    private static boolean isAmong(List<Acquaintance> like, PersonId person) {
        return like.stream().anyMatch(one -> one.person().id().equals(person));
    }

    private Fate merge(Acquaintance file, Acquaintance here) {
        var merged = Merge.of(here, file, today);
        if (merged.equals(here)) {
            return new Fate.Known(file, here);
        }
        note(merged, knowing.apply(merged));
        return new Fate.Changed(file, here, merged);
    }

    private Optional<PersonId> find(KnownBy file) {
        for (var sign : file.sure()) {
            var person = sure.get(sign);
            if (person != null && (sign.startsWith(OURS) || file.mayBe(signs(person), sign))) {
                return Optional.of(person);
            }
        }
        return file.withCompany().stream()
                .map(withCompany::get)
                .filter(Objects::nonNull)
                .filter(person -> !file.contradicts(signs(person)))
                .findFirst();
    }

    /// Whoever has the same name, or the same address under another name.
    private List<Acquaintance> alike(KnownBy file) {
        var found = new LinkedHashSet<PersonId>();
        for (var sign : file.sure()) {
            var person = sure.get(sign);
            if (person != null && (!Identity.isOtherPage(sign) || file.sharesName(signs(person)))) {
                found.add(person);
            }
        }
        found.addAll(names.getOrDefault(file.name(), Set.of()));
        return found.stream()
                .filter(here -> !file.contradicts(signs(here)))
                .map(this::people)
                .limit(MOST_ASKED)
                .toList();
    }

    private void note(Acquaintance somebody, KnownBy known) {
        var id = somebody.person().id();
        people.put(id, somebody);
        signs.put(id, known);
        known.sure().forEach(sign -> sure.putIfAbsent(sign, id));
        known.withCompany().forEach(sign -> withCompany.putIfAbsent(sign, id));
        names.computeIfAbsent(known.name(), _ -> new LinkedHashSet<>()).add(id);
    }

    private Acquaintance people(PersonId id) {
        return Objects.requireNonNull(people.get(id));
    }

    private KnownBy signs(PersonId id) {
        return Objects.requireNonNull(signs.get(id));
    }
}
