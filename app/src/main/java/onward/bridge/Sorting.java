package onward.bridge;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Tells of each person in a file whether they are here already. Whoever was new counts as here for
/// those behind them, so that one file holds nobody twice.
final class Sorting {

    private static final int MOST_ASKED = 5;

    /// Only our own ids are of one person for sure: many a table counts its rows from 1.
    private static final String OURS = "id urn:";

    private final String today;
    private final Answers answers;
    private final Map<PersonId, Acquaintance> people = new HashMap<>();
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
        here.forEach(this::note);
    }

    /// What becomes of them. The merged one counts as here from now on.
    Fate sort(Acquaintance file) {
        // counted before anything is known of it: an answer stays with its row
        place++;
        var found = find(file);
        if (found.isPresent()) {
            return merge(file, people(found.get()));
        }
        var like = alike(file);
        if (like.isEmpty()) {
            note(file);
            return new Fate.New(file);
        }
        return switch (answers.to(place).orElse(null)) {
            case null -> new Fate.Doubtful(file, like, place);
            case Answer.Other() -> {
                note(file);
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
        note(merged);
        return new Fate.Changed(file, here, merged);
    }

    private Optional<PersonId> find(Acquaintance file) {
        for (var id : Identity.sure(file.person())) {
            var person = sure.get(id);
            if (person != null && (id.startsWith(OURS) || mayBe(file, people(person)))) {
                return Optional.of(person);
            }
        }
        return Identity.withCompany(file).stream()
                .map(withCompany::get)
                .filter(Objects::nonNull)
                .filter(person -> !contradicts(file, people(person)))
                .findFirst();
    }

    /// Two people may share an address: then no part of their names is the same.
    private static boolean mayBe(Acquaintance file, Acquaintance here) {
        var words = NameWords.of(here.person().name());
        return NameWords.of(file.person().name()).stream().anyMatch(words::contains);
    }

    /// Whoever has the same name, or the same address under another name.
    private List<Acquaintance> alike(Acquaintance file) {
        var found = new LinkedHashSet<PersonId>();
        Identity.sure(file.person()).stream()
                .map(sure::get)
                .filter(Objects::nonNull)
                .forEach(found::add);
        found.addAll(names.getOrDefault(Identity.name(file.person()), Set.of()));
        return found.stream()
                .map(this::people)
                .filter(here -> !contradicts(file, here))
                .limit(MOST_ASKED)
                .toList();
    }

    /// Two pages on LinkedIn are two people.
    private static boolean contradicts(Acquaintance file, Acquaintance here) {
        var one = Identity.profile(file.person());
        var other = Identity.profile(here.person());
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    private void note(Acquaintance somebody) {
        var id = somebody.person().id();
        people.put(id, somebody);
        Identity.sure(somebody.person()).forEach(known -> sure.putIfAbsent(known, id));
        Identity.withCompany(somebody).forEach(known -> withCompany.putIfAbsent(known, id));
        names.computeIfAbsent(Identity.name(somebody.person()), _ -> new LinkedHashSet<>()).add(id);
    }

    private Acquaintance people(PersonId id) {
        return Objects.requireNonNull(people.get(id));
    }
}
