package onward.prose.note;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onward.prose.Span;
import onward.prose.Word;
import onward.prose.Words;
import onward.prose.note.Letter.Sentence;

/// The company's name: nearly right, half right, or another's.
final class Companies {

    /// "when I was at Danby Mills": a company of the writer's own past.
    private static final Phrases PAST = Phrases.read("company-past.txt");

    /// "work at", "a part of", behind which the name of the company follows.
    private static final Phrases AHEAD = Phrases.read("company-ahead.txt");

    /// So many words before a name say what it is.
    private static final int NEAR = 8;

    private static final Set<String> NOT_COMPANIES = Table.words("not-companies.txt");

    private static final Set<String> SMALL = Set.of("and", "of", "the", "in", "for", "s");

    private final Letter letter;
    private final List<String> company;
    private final Set<String> known = new HashSet<>();
    private final List<List<String>> others;

    private Companies(Letter letter, Talk talk) {
        this.letter = letter;
        this.company = parts(talk.company());
        this.others = talk.otherCompanies().stream().map(Companies::parts).toList();
        Stream.of(
                        Stream.of(talk.recipient(), talk.role(), talk.company()),
                        talk.others().stream(),
                        talk.talkedAbout().stream())
                .flatMap(all -> all)
                .flatMap(text -> Words.of(text).stream())
                .forEach(word -> known.add(Called.bare(word.folded())));
    }

    static List<Finding> in(Letter letter, Talk talk) {
        var companies = new Companies(letter, talk);
        if (companies.company.isEmpty()) {
            return List.of();
        }
        return letter.sentences().stream()
                .flatMap(sentence -> companies.find(sentence).stream())
                .limit(1)
                .map(span -> Finding.of(Kind.WRONG_COMPANY, span))
                .toList();
    }

    private static List<String> parts(String name) {
        return Words.of(name).stream()
                .map(word -> Called.bare(word.folded()))
                .filter(part -> !SMALL.contains(part))
                .toList();
    }

    private Optional<Span> find(Sentence sentence) {
        for (var run : capitalised(sentence)) {
            var names = run.stream().map(word -> Called.bare(word.folded())).toList();
            if (others.stream().anyMatch(other -> isIn(names, other))) {
                return Optional.of(spanOf(run));
            }
            var slip = slipIn(run, names);
            if (slip.isPresent() && PAST.find(lastOf(upTo(sentence, run))).isEmpty()) {
                return slip;
            }
        }
        return ahead(sentence);
    }

    private boolean isIn(List<String> names, List<String> other) {
        return !other.isEmpty()
                && !other.equals(company)
                && Collections.indexOfSubList(names, other) >= 0;
    }

    /// A run of capitals of the company's length, alike in one part and not in another; or, for a
    /// company of one word, a word that is nearly it.
    private Optional<Span> slipIn(List<Word> run, List<String> names) {
        var length = company.size();
        for (var at = 0; at + length <= run.size(); at++) {
            var part = names.subList(at, at + length);
            var window = run.subList(at, at + length);
            if (!part.equals(company) && isSlip(part) && !isSomebody(part)) {
                return Optional.of(spanOf(window));
            }
        }
        return Optional.empty();
    }

    private boolean isSlip(List<String> part) {
        var same = 0;
        var near = 0;
        for (var i = 0; i < part.size(); i++) {
            if (isSame(part.get(i), company.get(i))) {
                same++;
            } else if (Distance.isSlip(part.get(i), company.get(i))) {
                near++;
            }
        }
        var all = part.size();
        var isNear = same + near == all;
        var isHalf = all > 1 && same == all - 1;
        return same < all && (isNear || isHalf);
    }

    private static boolean isSame(String word, String name) {
        return word.equals(name) || word.equals(name + "s") || name.equals(word + "s");
    }

    private boolean isSomebody(List<String> part) {
        return known.containsAll(part);
    }

    /// "I would love to join Vendora", where the company is another.
    private Optional<Span> ahead(Sentence sentence) {
        for (var run : capitalised(sentence)) {
            var before = upTo(sentence, run);
            var last = lastOf(before);
            var names = run.stream().map(word -> Called.bare(word.folded())).toList();
            var isKnown =
                    names.stream()
                            .anyMatch(name -> known.contains(name) || NOT_COMPANIES.contains(name));
            if (!last.isEmpty()
                    && !isKnown
                    && AHEAD.find(last)
                            .filter(match -> match.end() == last.getLast().span().end())
                            .isPresent()
                    && PAST.find(last).isEmpty()) {
                return Optional.of(spanOf(run));
            }
        }
        return Optional.empty();
    }

    private static List<Word> lastOf(List<Word> before) {
        return before.subList(Math.max(0, before.size() - NEAR), before.size());
    }

    private static List<Word> upTo(Sentence sentence, List<Word> run) {
        return sentence.words().stream()
                .takeWhile(word -> word.span().start() < run.getFirst().span().start())
                .toList();
    }

    /// Runs of words with a capital, joined over "&", "and" and "of".
    private List<List<Word>> capitalised(Sentence sentence) {
        var runs = new ArrayList<List<Word>>();
        var run = new ArrayList<Word>();
        for (var word : sentence.words()) {
            var joins = !run.isEmpty() && SMALL.contains(word.folded());
            if (!run.isEmpty() && isParted(run.getLast(), word)) {
                runs.add(List.copyOf(run));
                run.clear();
            }
            if (Character.isUpperCase(letter.text().codePointAt(word.span().start()))) {
                run.add(word);
            } else if (!joins && !run.isEmpty()) {
                runs.add(List.copyOf(run));
                run.clear();
            }
        }
        if (!run.isEmpty()) {
            runs.add(List.copyOf(run));
        }
        return runs;
    }

    private boolean isParted(Word one, Word other) {
        return letter.text()
                .substring(one.span().end(), other.span().start())
                .chars()
                .anyMatch(mark -> ",;:.!?()\n".indexOf(mark) >= 0);
    }

    private static Span spanOf(List<Word> run) {
        return Span.of(run.getFirst().span().start(), run.getLast().span().end());
    }
}
