package onward.prose.tone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds long names that are one letter off, or written as they sound.
final class NearNames {

    /// No name is longer, and the work for a word grows with the square of its length.
    private static final int LONGEST = 60;

    /// Shorter names have too many neighbours that are words or other people's names.
    private static final int LONG = 6;

    /// From here on two letters off is still the same name: `smellworth` for `pellworth`.
    private static final int VERY_LONG = 9;

    private static final int DIGITS = 15;

    private final NameBits spellings = new NameBits(DIGITS);
    private final Map<String, List<NameForm>> shortened = new HashMap<>();
    private final Map<String, NameForm> sounds = new HashMap<>();
    private final List<NameForm> veryLong = new ArrayList<>();

    /// Takes a form in; returns the keys that a gate must let through.
    List<String> add(NameForm form) {
        var word = form.words().getFirst();
        if (form.words().size() > 1 || form.isWord() || word.length() < LONG) {
            return List.of();
        }
        var keys = new ArrayList<>(Spelling.shortened(word));
        for (var key : keys) {
            shortened.computeIfAbsent(key, k -> new ArrayList<>()).add(form);
            spellings.add(key);
        }
        sounds.putIfAbsent(Spelling.sound(word), form);
        if (word.length() >= VERY_LONG) {
            veryLong.add(form);
            keys.add(word.substring(word.length() - VERY_LONG + 2));
        }
        keys.add(word.substring(0, NameGate.BEGINNING));
        return keys;
    }

    /// The name that a word which is no English word is likely to mean.
    Optional<NameForm> to(String word) {
        if (word.length() < LONG - 1 || word.length() > LONGEST) {
            return Optional.empty();
        }
        var oneOff = oneOff(word);
        if (oneOff.isPresent()) {
            return oneOff;
        }
        var alike = Optional.ofNullable(sounds.get(Spelling.sound(word)));
        return alike.isPresent() ? alike : twoOff(word);
    }

    private Optional<NameForm> oneOff(String word) {
        if (!spellings.has(word, 0, word.length())
                && !spellings.hasNear(word, 0, word.length(), -1, -1)) {
            return Optional.empty();
        }
        for (var key : Spelling.shortened(word)) {
            for (var form : shortened.getOrDefault(key, List.of())) {
                if (Spelling.isOneOff(word, form.words().getFirst())) {
                    return Optional.of(form);
                }
            }
        }
        return Optional.empty();
    }

    /// A name with another beginning: the rest of it, seven letters or more, is the same.
    private Optional<NameForm> twoOff(String word) {
        for (var form : veryLong) {
            if (endsAlike(word, form.words().getFirst())) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    private static boolean endsAlike(String word, String name) {
        var same = 0;
        while (same < Math.min(word.length(), name.length())
                && word.charAt(word.length() - 1 - same) == name.charAt(name.length() - 1 - same)) {
            same++;
        }
        return same >= VERY_LONG - 2 && word.length() - same <= 2 && name.length() - same <= 2;
    }
}
