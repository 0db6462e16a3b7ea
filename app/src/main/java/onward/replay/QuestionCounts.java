package onward.replay;

import static onward.schema.tables.QuestionMoments.QUESTION_MOMENTS;
import static onward.schema.tables.Questions.QUESTIONS;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import onward.platform.store.Ledger;
import onward.platform.store.Prepared;
import onward.reflect.Went;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// The shelf of how often questions were met.
final class QuestionCounts {

    private static final Field<Integer> MET = DSL.count().as("met");
    private static final Field<Integer> WELL =
            DSL.count()
                    .filterWhere(QUESTION_MOMENTS.WENT.ge(Prepared.value("well", Integer.class)))
                    .as("went_well");

    private static final Prepared COUNTS =
            Prepared.of(on ->
                    on.select(QUESTION_MOMENTS.QUESTION_ID, MET, WELL)
                            .from(QUESTION_MOMENTS)
                            .where(QUESTION_MOMENTS.OWNER_ID.eq(Prepared.owner()))
                            .groupBy(QUESTION_MOMENTS.QUESTION_ID));

    private static final Prepared TAGGED =
            Prepared.of(on ->
                    on.select(QUESTIONS.QUESTION_ID, QUESTIONS.TAGS)
                            .from(QUESTIONS)
                            .where(QUESTIONS.OWNER_ID.eq(Prepared.owner()))
                            .and(QUESTIONS.TAGS.ne(Prepared.value("none", String.class))));

    private QuestionCounts() {}

    static List<Meetings> all(Ledger ledger) {
        var tags =
                TAGGED.rows(ledger, Map.of("none", "")).stream()
                        .collect(
                                Collectors.toMap(
                                        row -> row.get(QUESTIONS.QUESTION_ID),
                                        row -> Tag.read(row.get(QUESTIONS.TAGS))));
        return COUNTS.rows(ledger, Map.of("well", Went.WELL.step())).stream()
                .map(row ->
                        new Meetings(
                                new QuestionId(row.get(QUESTION_MOMENTS.QUESTION_ID)),
                                tags.getOrDefault(row.get(QUESTION_MOMENTS.QUESTION_ID), Set.of()),
                                row.get(MET),
                                row.get(WELL)))
                .toList();
    }
}
