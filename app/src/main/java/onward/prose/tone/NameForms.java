package onward.prose.tone;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Writes a name in the ways that people write it.
final class NameForms {

    private static final int SHORTEST = 2;

    private final CommonWords common;
    private final NameWords words;

    NameForms(CommonWords common, NameWords words) {
        this.common = common;
        this.words = words;
    }

    List<NameForm> ofCompany(String company) {
        var name = new KnownName(Label.NAMES_EMPLOYER, company);
        var all = wordsOf(company);
        var forms = new LinkedHashSet<NameForm>();
        add(forms, all, NameForm.Kind.WHOLE, name);
        var end = all.size();
        while (end > 1 && words.isGeneric(all.get(end - 1))) {
            end--;
        }
        var kept = all.subList(0, end);
        add(forms, kept, NameForm.Kind.WHOLE, name);
        if (kept.size() > 1 && kept.getFirst().length() > 3) {
            add(forms, kept.subList(0, 1), NameForm.Kind.PART, name);
        }
        if (kept.size() > 1 && kept.getFirst().equals("st")) {
            add(forms, kept.subList(1, kept.size()), NameForm.Kind.PART, name);
        }
        return List.copyOf(forms);
    }

    List<NameForm> ofPerson(String person) {
        var name = new KnownName(Label.NAMES_PERSON, person);
        var all = new ArrayList<>(wordsOf(person));
        while (all.size() > 1 && words.isNear("title", all.getFirst())) {
            all.removeFirst();
        }
        var forms = new LinkedHashSet<NameForm>();
        if (all.isEmpty()) {
            return List.of();
        }
        add(forms, all, NameForm.Kind.WHOLE, name);
        if (all.size() > 1) {
            var given = all.getFirst();
            var family = all.getLast();
            add(forms, List.of(given, family), NameForm.Kind.WHOLE, name);
            add(forms, List.of(family), NameForm.Kind.FAMILY, name);
            add(forms, List.of(given), NameForm.Kind.GIVEN, name);
            for (var nickname : words.nicknames(given)) {
                add(forms, List.of(nickname), NameForm.Kind.GIVEN, name);
                add(forms, List.of(nickname, family), NameForm.Kind.WHOLE, name);
            }
        }
        return List.copyOf(forms);
    }

    private void add(Set<NameForm> forms, List<String> form, NameForm.Kind kind, KnownName name) {
        var length = form.stream().mapToInt(String::length).sum();
        if (length >= SHORTEST) {
            var isWord =
                    form.stream().allMatch(this::isWord)
                            && (form.size() == 1
                                    || (name.label() == Label.NAMES_EMPLOYER && isPlain(form)));
            forms.add(new NameForm(form, kind, isWord, name));
        }
    }

    // "Early Bird" is also what it says; "Early Bird Coffee" is a company only
    private boolean isPlain(List<String> form) {
        return form.stream().noneMatch(words::isGeneric);
    }

    private boolean isWord(String word) {
        return common.has(word) || word.length() < 3;
    }

    private List<String> wordsOf(String name) {
        return Pieces.of(name).stream()
                .map(Piece::owner)
                .filter(word -> !word.equals("&") && !word.equals("and"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }
}
