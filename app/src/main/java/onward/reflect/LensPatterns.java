package onward.reflect;

import static onward.schema.tables.LensAnswers.LENS_ANSWERS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import onward.platform.store.Ledger;
import onward.platform.store.Prepared;
import onward.prose.lens.Finding;
import onward.prose.lens.Lens;
import onward.prose.lens.Pattern;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// The shelf of which pattern was asked about how often. A pattern is kept as a keyed hash: it is
/// counted without opening a sentence.
final class LensPatterns {

    private static final String NONE = "none";
    private static final Field<Integer> TIMES = DSL.count().as("times");

    /// A column that is made from the sentence, for the import.
    static final Map<
                    TableField<?, String>,
                    BiFunction<Ledger, Map<String, @Nullable Object>, String>>
            DERIVED =
                    Map.of(
                            LENS_ANSWERS.PATTERN_INDEX,
                            (ledger, row) -> index(ledger, String.valueOf(row.get("sentence"))));

    private static final Prepared COUNTS =
            Prepared.of(on ->
                    on.select(LENS_ANSWERS.PATTERN_INDEX, LENS_ANSWERS.ANSWER, TIMES)
                            .from(LENS_ANSWERS)
                            .where(LENS_ANSWERS.OWNER_ID.eq(Prepared.owner()))
                            .groupBy(LENS_ANSWERS.PATTERN_INDEX, LENS_ANSWERS.ANSWER));

    private LensPatterns() {}

    /// The keyed hash of the pattern in a sentence.
    static String index(Ledger ledger, String sentence) {
        return indexOf(ledger, Lens.read(sentence).map(Finding::pattern));
    }

    /// One for each pattern that was asked about, in the order of the patterns.
    static List<LensTally> tallies(Ledger ledger) {
        var counted = new HashMap<String, Map<LensAnswer, Integer>>();
        for (var row : COUNTS.rows(ledger, Map.of())) {
            Optional.ofNullable(row.get(LENS_ANSWERS.PATTERN_INDEX))
                    .ifPresent(index ->
                            counted.computeIfAbsent(index, _ -> new HashMap<>())
                                    .put(
                                            LensAnswer.valueOf(row.get(LENS_ANSWERS.ANSWER)),
                                            row.get(TIMES)));
        }
        var tallies = new ArrayList<LensTally>();
        for (var pattern : Pattern.values()) {
            var answers = counted.get(indexOf(ledger, Optional.of(pattern)));
            if (answers != null) {
                tallies.add(tally(pattern, answers));
            }
        }
        return tallies;
    }

    static boolean hasUnsorted(Ledger ledger) {
        return ledger.sql()
                .fetchExists(
                        LENS_ANSWERS,
                        ledger.owns(LENS_ANSWERS.OWNER_ID)
                                .and(LENS_ANSWERS.PATTERN_INDEX.isNull()));
    }

    /// Makes it for some rows that have none yet.
    static void makeSome(Ledger ledger, int most) {
        var rows =
                ledger.sql()
                        .select(LENS_ANSWERS.LENS_ANSWER_ID, LENS_ANSWERS.SENTENCE)
                        .from(LENS_ANSWERS)
                        .where(ledger.owns(LENS_ANSWERS.OWNER_ID))
                        .and(LENS_ANSWERS.PATTERN_INDEX.isNull())
                        .limit(most)
                        .fetch();
        for (var row : rows) {
            var sentence = ledger.open(LENS_ANSWERS.SENTENCE, row.value1(), row.value2());
            ledger.sql()
                    .update(LENS_ANSWERS)
                    .set(LENS_ANSWERS.PATTERN_INDEX, index(ledger, sentence))
                    .where(ledger.owns(LENS_ANSWERS.OWNER_ID))
                    .and(LENS_ANSWERS.LENS_ANSWER_ID.eq(row.value1()))
                    .execute();
        }
    }

    private static LensTally tally(Pattern pattern, Map<LensAnswer, Integer> answers) {
        return new LensTally(
                pattern,
                answers.values().stream().mapToInt(Integer::intValue).sum(),
                answers.getOrDefault(LensAnswer.NONE_FITS, 0),
                answers.getOrDefault(LensAnswer.TAKEN, 0));
    }

    private static String indexOf(Ledger ledger, Optional<Pattern> pattern) {
        return ledger.index("pattern", pattern.map(Pattern::label).orElse(NONE));
    }
}
