package onward.prose.note;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import onward.prose.Word;

/// One rule of a [Phrases] table, made ready to be held against words. All its ways are walked at
/// once (Thompson 1968), so no text makes it go back.
final class Phrase {

    /// A step of the walk.
    sealed interface Step {

        /// Takes one word of these, or one that begins so.
        record One(Set<String> words, Set<String> beginnings) implements Step {
            public One {
                words = Set.copyOf(words);
                beginnings = Set.copyOf(beginnings);
            }

            boolean takes(Word word) {
                return words.contains(word.folded())
                        || (!beginnings.isEmpty()
                                && beginnings.stream().anyMatch(word.folded()::startsWith));
            }
        }

        /// Takes any word.
        record Any() implements Step {}

        /// Goes on at one of two places.
        record Fork(int first, int second) implements Step {}

        /// Goes on only at the start of a sentence.
        record Start() implements Step {}

        /// All is found.
        record Done() implements Step {}
    }

    private final List<Step> steps;

    /// Where one may stand before a step, once the forks before it are taken.
    private final List<BitSet> reached;

    private final BitSet atStart;

    Phrase(List<Step> steps) {
        this.steps = List.copyOf(steps);
        this.reached =
                IntStream.range(0, steps.size()).mapToObj(place -> reach(place, false)).toList();
        this.atStart = reach(0, true);
    }

    /// Where the longest match that starts at a word ends; -1 where none does.
    int endOfMatch(List<Word> words, int at) {
        var end = -1;
        var places = at == 0 ? atStart : reached.getFirst();
        for (var next = at; !places.isEmpty(); next++) {
            if (places.get(steps.size() - 1)) {
                end = next;
            }
            if (next == words.size()) {
                break;
            }
            places = after(places, words.get(next));
        }
        return end;
    }

    private BitSet after(BitSet places, Word word) {
        var after = new BitSet(steps.size());
        for (var place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
            if (takes(steps.get(place), word)) {
                after.or(reached.get(place + 1));
            }
        }
        return after;
    }

    private static boolean takes(Step step, Word word) {
        return switch (step) {
            case Step.One one -> one.takes(word);
            case Step.Any _ -> true;
            case Step.Fork _, Step.Start _, Step.Done _ -> false;
        };
    }

    private BitSet reach(int place, boolean isAtStart) {
        var places = new BitSet(steps.size());
        reach(place, isAtStart, places);
        return places;
    }

    private void reach(int place, boolean isAtStart, BitSet places) {
        switch (steps.get(place)) {
            case Step.Fork fork -> {
                reach(fork.first(), isAtStart, places);
                reach(fork.second(), isAtStart, places);
            }
            case Step.Start _ -> {
                if (isAtStart) {
                    reach(place + 1, true, places);
                }
            }
            case Step.One _, Step.Any _, Step.Done _ -> places.set(place);
        }
    }

    /// The words that it can begin with; every word begins with nothing.
    Step.One opening() {
        var words = new HashSet<String>();
        var beginnings = new HashSet<String>();
        for (var place : atStart.stream().boxed().toList()) {
            switch (steps.get(place)) {
                case Step.One one -> {
                    words.addAll(one.words());
                    beginnings.addAll(one.beginnings());
                }
                case Step.Any _ -> beginnings.add("");
                case Step.Fork _, Step.Start _, Step.Done _ ->
                        throw new IllegalArgumentException("a phrase has a word in it");
            }
        }
        return new Step.One(words, beginnings);
    }

    /// Steps in the making.
    static final class Draft {
        private final List<Step> steps = new ArrayList<>();

        int size() {
            return steps.size();
        }

        /// The one step that it has; a start where it has more or none.
        Step only() {
            return steps.size() == 1 ? steps.getFirst() : new Step.Start();
        }

        void add(Step step) {
            steps.add(step);
        }

        void addAll(Draft other) {
            var by = steps.size();
            for (var step : other.steps) {
                steps.add(
                        step instanceof Step.Fork fork
                                ? new Step.Fork(fork.first() + by, fork.second() + by)
                                : step);
            }
        }

        Phrase finish() {
            steps.add(new Step.Done());
            return new Phrase(steps);
        }
    }
}
