package onward.reflect;

import static onward.schema.tables.Moments.MOMENTS;
import static onward.schema.tables.NextTimes.NEXT_TIMES;
import static onward.schema.tables.Points.POINTS;
import static onward.schema.tables.Reflections.REFLECTIONS;
import static onward.schema.tables.Reopenings.REOPENINGS;
import static onward.schema.tables.Thoughts.THOUGHTS;

import java.util.List;
import onward.platform.store.Findable;
import onward.platform.store.Finding;
import org.jooq.Record;
import org.jooq.TableField;

/// What was written down, put away or not: what is put away stays in the search.
final class ReflectFindings {

    private static final String PATH = "/reflect/";

    static final List<Findable> ALL =
            List.of(
                    of(
                            "Moment",
                            MOMENTS.OWNER_ID,
                            MOMENTS.REFLECTION_ID,
                            MOMENTS.MOMENT_ID,
                            List.of(MOMENTS.ASKED, MOMENTS.SAID, MOMENTS.LANDED)),
                    of(
                            "What went well, or did not",
                            POINTS.OWNER_ID,
                            POINTS.REFLECTION_ID,
                            POINTS.POINT_ID,
                            List.of(POINTS.BODY)),
                    of(
                            "Next time",
                            NEXT_TIMES.OWNER_ID,
                            NEXT_TIMES.REFLECTION_ID,
                            NEXT_TIMES.NEXT_TIME_ID,
                            List.of(NEXT_TIMES.CUE, NEXT_TIMES.ACT)),
                    of(
                            "Thought",
                            THOUGHTS.OWNER_ID,
                            THOUGHTS.REFLECTION_ID,
                            THOUGHTS.THOUGHT_ID,
                            List.of(THOUGHTS.STING, THOUGHTS.EVIDENCE, THOUGHTS.FAIRER)),
                    of(
                            "Lesson",
                            REFLECTIONS.OWNER_ID,
                            REFLECTIONS.REFLECTION_ID,
                            REFLECTIONS.REFLECTION_ID,
                            List.of(
                                    REFLECTIONS.LESSON,
                                    REFLECTIONS.STEP_BACK,
                                    REFLECTIONS.KIND_WORD,
                                    REFLECTIONS.NO_GOOD_POINT,
                                    REFLECTIONS.NO_NEXT_TIME)),
                    of(
                            "What was new",
                            REOPENINGS.OWNER_ID,
                            REOPENINGS.REFLECTION_ID,
                            REOPENINGS.REOPENING_ID,
                            List.of(REOPENINGS.WHATS_NEW)),
                    (ledger, taker) ->
                            Worries.soonestFirst(ledger)
                                    .forEach(worry ->
                                            taker.accept(
                                                    new Finding(
                                                            "/reflect",
                                                            "Parked worry",
                                                            worry.body()))));

    private ReflectFindings() {}

    private static Findable of(
            String kind,
            TableField<Record, String> owner,
            TableField<Record, String> reflection,
            TableField<Record, String> id,
            List<TableField<Record, byte[]>> sealed) {
        return Findable.of(kind, PATH, owner, reflection, id, sealed);
    }
}
