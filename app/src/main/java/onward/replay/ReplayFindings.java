package onward.replay;

import static onward.schema.tables.ImagerySessions.IMAGERY_SESSIONS;
import static onward.schema.tables.Questions.QUESTIONS;
import static onward.schema.tables.Rehearsals.REHEARSALS;
import static onward.schema.tables.SecondTakes.SECOND_TAKES;

import java.util.List;
import onward.platform.store.Findable;

/// Questions, the answers to them, and what was gone through in the mind.
final class ReplayFindings {

    private static final String QUESTION = "/replay/questions/";

    static final List<Findable> ALL =
            List.of(
                    Findable.of(
                            "Question",
                            QUESTION,
                            QUESTIONS.OWNER_ID,
                            QUESTIONS.QUESTION_ID,
                            QUESTIONS.QUESTION_ID,
                            List.of(QUESTIONS.ASKED, QUESTIONS.OTHER_WORDS)),
                    Findable.of(
                            "Second take",
                            QUESTION,
                            SECOND_TAKES.OWNER_ID,
                            SECOND_TAKES.QUESTION_ID,
                            SECOND_TAKES.SECOND_TAKE_ID,
                            List.of(SECOND_TAKES.BODY)),
                    Findable.of(
                            "Rehearsal",
                            QUESTION,
                            REHEARSALS.OWNER_ID,
                            REHEARSALS.QUESTION_ID,
                            REHEARSALS.REHEARSAL_ID,
                            List.of(REHEARSALS.ANSWER)),
                    Findable.of(
                            "Session in your mind",
                            "/replay/imagery/",
                            IMAGERY_SESSIONS.OWNER_ID,
                            IMAGERY_SESSIONS.IMAGERY_SESSION_ID,
                            IMAGERY_SESSIONS.IMAGERY_SESSION_ID,
                            List.of(
                                    IMAGERY_SESSIONS.ROOM,
                                    IMAGERY_SESSIONS.HOPE,
                                    IMAGERY_SESSIONS.OBSTACLE,
                                    IMAGERY_SESSIONS.CUE,
                                    IMAGERY_SESSIONS.ACT)));

    private ReplayFindings() {}
}
