package onward.replay;

import static onward.schema.tables.Questions.QUESTIONS;

import onward.platform.store.Ledger;
import onward.platform.store.Row;

/// Keeps the shelf of questions free of those that lost their moment.
final class Tidying {

    private Tidying() {}

    /// Removes those that were met in moments that are gone, and of which nothing was made.
    static void tidy(Ledger ledger) {
        ledger
                .sql()
                .selectFrom(QUESTIONS)
                .where(ledger.owns(QUESTIONS.OWNER_ID))
                .and(QUESTIONS.SOURCE.eq(Source.MET.name()))
                .and(QUESTIONS.ANSWERED_AT.isNull())
                .and(QUESTIONS.QUESTION_ID.notIn(Occurrences.questions(ledger)))
                .and(QUESTIONS.QUESTION_ID.notIn(Rehearsals.questions(ledger)))
                .and(QUESTIONS.QUESTION_ID.notIn(Recordings.questions(ledger)))
                .fetch(row -> Questions.read(ledger, Row.of(row)))
                .stream()
                // words of the person's own are sealed: only here is it seen whether there are any
                .filter(question -> question.otherWords().isEmpty() && question.tags().isEmpty())
                .forEach(question -> Questions.remove(ledger, question.id()));
    }
}
