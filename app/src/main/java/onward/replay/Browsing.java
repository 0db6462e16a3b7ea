package onward.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import onward.kernel.OwnerId;
import onward.platform.store.Ledger;
import onward.platform.store.Store;

/// Looks through the questions.
public final class Browsing {

    private final Store store;

    /// @param store keeps the questions
    public Browsing(Store store) {
        this.store = store;
    }

    /// A question as a list shows it.
    ///
    /// @param met how often it was met
    /// @param well how often that went well
    public record Row(Question question, int met, int well) {

        /// "met 3 times, went well once"; where it comes from, if it was never met.
        public String words() {
            return met == 0
                    ? question.source().label()
                    : "met " + times(met) + (well == 0 ? "" : ", went well " + times(well));
        }

        private static String times(int number) {
            return switch (number) {
                case 1 -> "once";
                case 2 -> "twice";
                default -> number + " times";
            };
        }
    }

    /// What is looked for: words, all of which have to be there, and a tag.
    public record Wanted(String words, Optional<Tag> tag) {

        static Wanted everything() {
            return new Wanted("", Optional.empty());
        }

        boolean isEverything() {
            return words.isBlank() && tag.isEmpty();
        }

        private boolean fits(Question question, String texts) {
            var lower = texts.toLowerCase(Locale.ROOT);
            return tag.filter(one -> !question.tags().contains(one)).isEmpty()
                    && Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+", -1))
                            .allMatch(lower::contains);
        }
    }

    /// The questions that fit, the latest first.
    public List<Row> rows(OwnerId owner, Wanted wanted, int from, int most) {
        return store.read(
                owner,
                ledger ->
                        rows(
                                ledger,
                                wanted.isEverything()
                                        ? Questions.latest(ledger, from, most)
                                        : found(ledger, wanted).stream()
                                                .skip(from)
                                                .limit(most)
                                                .toList()));
    }

    /// Every question that was met, in figures only, in no order.
    public List<Meetings> meetings(OwnerId owner) {
        return store.read(owner, QuestionCounts::all);
    }

    /// The last ones that have an answer, the latest first.
    public List<Question> answered(OwnerId owner, int most) {
        return store.glance(owner, ledger -> Questions.answered(ledger, most));
    }

    /// Texts are sealed, so that no index can hold their words: all of them are opened.
    private static List<Question> found(Ledger ledger, Wanted wanted) {
        var texts = new HashMap<QuestionId, StringBuilder>();
        Occurrences.each(ledger, one -> append(texts, one.question(), one.asked()));
        var latest = new HashMap<QuestionId, String>();
        SecondTakes.each(ledger, (question, take) -> latest.put(question, take.body()));
        latest.forEach((question, body) -> append(texts, question, body));
        var found = new ArrayList<Question>();
        Questions.each(
                ledger,
                question -> {
                    append(texts, question.id(), question.asked());
                    question.otherWords().forEach(words -> append(texts, question.id(), words));
                    if (wanted.fits(question, String.valueOf(texts.get(question.id())))) {
                        found.add(question);
                    }
                });
        return found;
    }

    private static void append(
            Map<QuestionId, StringBuilder> texts, QuestionId question, String text) {
        texts.computeIfAbsent(question, _ -> new StringBuilder()).append(text).append('\n');
    }

    private static List<Row> rows(Ledger ledger, List<Question> questions) {
        var occurrences = Occurrences.of(ledger, questions.stream().map(Question::id).toList());
        return questions.stream()
                .map(question -> {
                    var met =
                            occurrences.stream()
                                    .filter(one -> one.question().equals(question.id()))
                                    .toList();
                    return new Row(
                            question,
                            met.size(),
                            (int) met.stream().filter(Occurrence::wentWell).count());
                })
                .toList();
    }

    /// The common questions that were not taken yet.
    List<CommonQuestions.Common> common(OwnerId owner) {
        return store.read(
                owner,
                ledger -> {
                    var taken = new HashSet<String>();
                    Questions.common(ledger).forEach(question -> taken.add(question.asked()));
                    return CommonQuestions.all().stream()
                            .filter(one -> !taken.contains(one.asked()))
                            .toList();
                });
    }
}
