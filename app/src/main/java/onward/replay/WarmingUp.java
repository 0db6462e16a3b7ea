package onward.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import onward.interview.Advert;
import onward.interview.Interview;
import onward.interview.InterviewId;
import onward.interview.Interviewing;
import onward.kernel.Owner;
import onward.platform.store.Ledger;
import onward.platform.store.Store;

/// What a person goes through before an interview, in the minutes that there are.
public final class WarmingUp {

    static final int MINUTES_AN_ANSWER = 2;

    /// "large" in "large tables": shorter words tell little, but for "SQL" and the "API" in "APIs".
    private static final Pattern TELLING = Pattern.compile("\\p{L}{5,}|\\b\\p{Lu}{2,4}(?=s?\\b)");

    private static final int LONGEST_ABBREVIATION = 4;

    /// Words of every advert.
    private static final Set<String> USUAL =
            Set.of(
                    "about",
                    "their",
                    "there",
                    "which",
                    "would",
                    "could",
                    "should",
                    "where",
                    "while",
                    "these",
                    "those",
                    "other",
                    "after",
                    "before",
                    "between",
                    "people",
                    "company",
                    "somebody",
                    "someone",
                    "years",
                    "experience",
                    "working",
                    "world",
                    "great",
                    "strong",
                    "skill",
                    "offer",
                    "looking",
                    "whose",
                    "within");

    private final Store store;
    private final Interviewing interviewing;
    private final Rehearsing rehearsing;

    public WarmingUp(Store store, Interviewing interviewing, Rehearsing rehearsing) {
        this.store = store;
        this.interviewing = interviewing;
        this.rehearsing = rehearsing;
    }

    /// One answer to go through.
    ///
    /// @param shared words that it has in common with the advert; none where it is due
    public record Answer(Question question, String body, List<String> shared) {}

    /// An interview with the answers for it.
    public record Prepared(Interview interview, List<Answer> answers) {}

    /// The answers that are due, then those that share most with the interview's advert, as many as
    /// fit. Empty where there is no such interview.
    public Optional<Prepared> before(Owner owner, InterviewId id, int minutes, Instant now) {
        return interviewing
                .find(owner.id(), id)
                .map(interview ->
                        new Prepared(
                                interview,
                                answers(
                                        owner,
                                        interviewing.advert(owner.id(), interview.pursuit().id()),
                                        Math.max(1, minutes / MINUTES_AN_ANSWER),
                                        now)));
    }

    private List<Answer> answers(Owner owner, Advert advert, int most, Instant now) {
        var due = rehearsing.today(owner.id(), rehearsing.days(owner, now));
        var telling = words(advert.text());
        return store.read(owner.id(), ledger -> answers(ledger, due, telling, most));
    }

    private static List<Answer> answers(
            Ledger ledger, List<Question> due, Set<String> telling, int most) {
        var bodies = new HashMap<QuestionId, String>();
        SecondTakes.each(ledger, (question, take) -> bodies.put(question, take.body()));
        var chosen = new ArrayList<Answer>();
        due.forEach(question -> chosen.add(answer(question, bodies, Set.of())));
        var taken = new HashSet<QuestionId>();
        due.forEach(question -> taken.add(question.id()));
        var matching = new ArrayList<Answer>();
        if (!telling.isEmpty()) {
            Questions.each(
                    ledger,
                    question -> {
                        if (question.answeredAt().isPresent() && !taken.contains(question.id())) {
                            var answer = answer(question, bodies, telling);
                            if (!answer.shared().isEmpty()) {
                                matching.add(answer);
                            }
                        }
                    });
        }
        matching.sort((one, other) -> other.shared().size() - one.shared().size());
        chosen.addAll(matching);
        return chosen.stream().limit(most).toList();
    }

    private static Answer answer(
            Question question, Map<QuestionId, String> bodies, Set<String> telling) {
        var body = bodies.getOrDefault(question.id(), "");
        var shared = words(question.asked() + " " + body);
        shared.retainAll(telling);
        return new Answer(question, body, shared.stream().sorted().toList());
    }

    /// Words by which texts can be told apart, each without the s of a plural.
    private static Set<String> words(String text) {
        return TELLING.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(WarmingUp::plain)
                .filter(word -> !USUAL.contains(word))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String plain(String word) {
        if (word.length() <= LONGEST_ABBREVIATION) {
            return word;
        }
        var lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
