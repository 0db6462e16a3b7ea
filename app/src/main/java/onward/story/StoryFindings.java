package onward.story;

import static onward.schema.tables.Slices.SLICES;
import static onward.schema.tables.Tellings.TELLINGS;

import java.util.List;
import onward.platform.store.Findable;
import onward.platform.store.Finding;

/// What was told, without the marks that only a page can read.
final class StoryFindings {

    private static final String PATH = "/story/slices/";

    private static final Findable TOLD =
            Findable.of(
                    "Story",
                    PATH,
                    SLICES.OWNER_ID,
                    SLICES.TELLING_ID,
                    SLICES.SLICE_ID,
                    List.of(SLICES.BODY));

    static final List<Findable> ALL =
            List.of(
                    (ledger, taker) ->
                            TOLD.each(
                                    ledger,
                                    told ->
                                            taker.accept(
                                                    new Finding(
                                                            told.path(),
                                                            told.kind(),
                                                            Marks.without(told.text())))),
                    Findable.of(
                            "Answer in four parts",
                            PATH,
                            TELLINGS.OWNER_ID,
                            TELLINGS.TELLING_ID,
                            TELLINGS.TELLING_ID,
                            List.of(
                                    TELLINGS.SITUATION,
                                    TELLINGS.TASK,
                                    TELLINGS.ACTION,
                                    TELLINGS.RESULT)));

    private StoryFindings() {}
}
