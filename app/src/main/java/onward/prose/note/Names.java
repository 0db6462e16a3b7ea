package onward.prose.note;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onward.prose.Span;
import onward.prose.Word;
import onward.prose.Words;

/// Names: whether the note greets the one who gets it, and spells the people met as they are.
final class Names {

    private static final Set<String> NO_NAMES = Table.words("not-names.txt");

    private static final int SHORTEST_IN_BODY = 4;

    private final Letter letter;
    private final Talk talk;

    private Names(Letter letter, Talk talk) {
        this.letter = letter;
        this.talk = talk;
    }

    static List<Finding> in(Letter letter, Talk talk) {
        var names = new Names(letter, talk);
        var findings = new ArrayList<Finding>();
        names.greeting().ifPresent(findings::add);
        if (findings.isEmpty()) {
            names.body().ifPresent(findings::add);
        }
        return findings;
    }

    private Optional<Finding> greeting() {
        var recipient = Called.of(talk.recipient());
        if (recipient.names().isEmpty() || letter.salutation().isEmpty()) {
            return Optional.empty();
        }
        var words =
                letter.salutation().orElseThrow().words().stream()
                        .filter(word -> !NO_NAMES.contains(word.folded()))
                        .toList();
        var called = Called.of(words);
        if (called.names().isEmpty() || called.canBe(recipient) || isGroup(called, recipient)) {
            return Optional.empty();
        }
        return Optional.of(
                Finding.of(
                        Kind.WRONG_NAME,
                        Span.of(words.getFirst().span().start(), words.getLast().span().end())));
    }

    /// "Dear Olu and Neil": the recipient is among them, and the rest were there too.
    private boolean isGroup(Called called, Called recipient) {
        var known = new HashSet<>(recipient.names());
        talk.others().forEach(other -> known.addAll(Called.of(other).names()));
        return !recipient.names().containsAll(called.names())
                && known.containsAll(called.names())
                && called.names().stream().anyMatch(recipient.names()::contains);
    }

    /// A word with a capital that is nearly, but not quite, the name of somebody met.
    private Optional<Finding> body() {
        var names =
                Stream.concat(Stream.of(talk.recipient()), talk.others().stream())
                        .flatMap(person -> Called.of(person).names().stream())
                        .filter(name -> name.length() >= SHORTEST_IN_BODY)
                        .toList();
        var known = known();
        for (var sentence : letter.sentences()) {
            for (var i = 0; i < sentence.words().size(); i++) {
                var word = sentence.words().get(i);
                if (isCapital(word) && (i > 0 || word.folded().length() > SHORTEST_IN_BODY)) {
                    var bare = Called.bare(word.folded());
                    if (!known.contains(bare)
                            && names.stream().anyMatch(name -> Distance.isSlip(bare, name))) {
                        return Optional.of(Finding.of(Kind.WRONG_NAME, bareSpan(word)));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Set<String> known() {
        var known = new HashSet<>(NO_NAMES);
        Stream.of(
                        Stream.of(talk.recipient(), talk.company(), talk.role()),
                        talk.others().stream(),
                        talk.talkedAbout().stream(),
                        talk.otherCompanies().stream())
                .flatMap(all -> all)
                .flatMap(text -> Words.of(text).stream())
                .forEach(word -> {
                    known.add(Called.bare(word.folded()));
                    // "the Lindqvists"
                    known.add(word.folded() + "s");
                });
        return known;
    }

    private static Span bareSpan(Word word) {
        var span = word.span();
        return word.folded().endsWith("'s") ? Span.of(span.start(), span.end() - 2) : span;
    }

    private boolean isCapital(Word word) {
        return Character.isUpperCase(letter.text().codePointAt(word.span().start()));
    }
}
