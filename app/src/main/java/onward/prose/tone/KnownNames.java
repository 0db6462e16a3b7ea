package onward.prose.tone;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The companies and people that Onward knows, ready to be found in many texts.
///
/// A name is found as it is kept, in its short forms, as a handle, hashtag or mail domain, with an
/// owner's ending, and one letter off where it is long. A name that is also a word counts only with
/// something beside it that says so. The case of letters and the width of spaces do not matter for
/// other names.
public final class KnownNames {

    private static final int DIGITS = 15;

    /// A handle or a hashtag has shorter words than this in it by chance.
    private static final int SHORTEST_INSIDE = 5;

    private final NameWords words;
    private final CommonWords common;
    private final Map<String, List<NameForm>> byFirst = new HashMap<>();
    private final Map<String, List<NameForm>> joined = new HashMap<>();
    private final NearNames near = new NearNames();
    private final NameGate gate = new NameGate();
    private final NameBits ofFirst = new NameBits(DIGITS);
    private final NameBits ofJoined = new NameBits(DIGITS);
    private final NameBits ofInside = new NameBits(DIGITS);
    private final List<Inside> inside = new ArrayList<>();

    /// A name that may be found within a handle or a hashtag, as these write it.
    record Inside(String written, NameForm form) {}

    private KnownNames(Collection<String> companies, Collection<String> people) {
        words = Shared.WORDS;
        common = Shared.COMMON;
        var forms = new NameForms(common, words);
        companies.forEach(company -> forms.ofCompany(company).forEach(this::add));
        people.forEach(person -> forms.ofPerson(person).forEach(this::add));
        byFirst.values()
                .forEach(list ->
                        list.sort(
                                Comparator.comparingInt((NameForm form) -> form.words().size())
                                        .reversed()));
        byFirst.keySet().forEach(ofFirst::add);
        joined.forEach((written, alike) -> {
            ofJoined.add(written);
            if (written.length() >= SHORTEST_INSIDE
                    && alike.getFirst().kind() != NameForm.Kind.GIVEN) {
                inside.add(new Inside(written, alike.getFirst()));
                ofInside.add(written.substring(0, SHORTEST_INSIDE));
            }
        });
    }

    private void add(NameForm form) {
        byFirst.computeIfAbsent(form.words().getFirst(), first -> new ArrayList<>()).add(form);
        var whole = form.joined();
        joined.computeIfAbsent(whole, key -> new ArrayList<>()).add(form);
        if (form.words().size() > 1 && form.name().label() == Label.NAMES_EMPLOYER) {
            joined.computeIfAbsent(String.join("and", form.words()), key -> new ArrayList<>())
                    .add(form);
        }
        gate.add(form.words().getFirst());
        gate.add(whole);
        near.add(form).forEach(gate::add);
    }

    /// No names at all.
    public static KnownNames none() {
        return of(List.of(), List.of());
    }

    /// Companies pursued or worked at, and people met.
    public static KnownNames of(Collection<String> companies, Collection<String> people) {
        return new KnownNames(companies, people);
    }

    /// The names that a text means, in the order of the text.
    List<Hit<KnownName>> in(String text) {
        return byFirst.isEmpty() ? List.of() : new NameSearch(this, text).all();
    }

    /// Whether [#in] could find one; makes no objects, and is wrong now and then on the safe side.
    boolean mayBeIn(CharSequence text) {
        return !byFirst.isEmpty() && gate.mayBeIn(text);
    }

    List<NameForm> startingWith(String word) {
        return byFirst.getOrDefault(word, List.of());
    }

    List<NameForm> joinedAs(String word) {
        return joined.getOrDefault(word, List.of());
    }

    /// Whether a name could begin with a word of letters, or be it in one of its other forms;
    /// mostly it could not, which a few bits tell.
    boolean mayBegin(String text, Piece piece) {
        var start = piece.start();
        var end = piece.end();
        return ofFirst.has(text, start, end)
                || ofJoined.has(text, start, end)
                || ((text.charAt(end - 1) | 0x20) == 's' && ofFirst.has(text, start, end - 1));
    }

    /// Whether a name could be these two words of letters written as one.
    boolean mayJoin(String text, Piece left, Piece right) {
        return ofJoined.hasPair(text, left.start(), left.end(), right.start(), right.end());
    }

    /// The names that may stand in a longer handle or hashtag; none where surely none does.
    List<Inside> insideOf(String tag) {
        for (var at = 0; at + SHORTEST_INSIDE <= tag.length(); at++) {
            if (ofInside.has(tag, at, at + SHORTEST_INSIDE)) {
                return inside;
            }
        }
        return List.of();
    }

    Map<String, List<NameForm>> joined() {
        return joined;
    }

    NearNames near() {
        return near;
    }

    NameWords words() {
        return words;
    }

    CommonWords common() {
        return common;
    }

    /// Read once for the program: the lists never change.
    private static final class Shared {
        private static final CommonWords COMMON = CommonWords.load();
        private static final NameWords WORDS = NameWords.load();
    }
}
