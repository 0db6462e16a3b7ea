package onward.interview;

import static onward.schema.tables.InterviewPeople.INTERVIEW_PEOPLE;
import static onward.schema.tables.Interviews.INTERVIEWS;
import static onward.schema.tables.Pursuits.PURSUITS;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import onward.bridge.PersonId;
import onward.platform.store.Ledger;
import onward.platform.store.Prepared;

/// The shelf of who was met in which interview.
final class Met {

    private static final Prepared WITH =
            Prepared.of(on ->
                    on.select(INTERVIEW_PEOPLE.INTERVIEW_ID)
                            .from(INTERVIEW_PEOPLE)
                            .where(INTERVIEW_PEOPLE.OWNER_ID.eq(Prepared.owner()))
                            .and(
                                    INTERVIEW_PEOPLE.PERSON_ID.eq(
                                            Prepared.value("person", String.class))));

    private Met() {}

    static void add(Ledger ledger, InterviewId interview, PersonId person) {
        ledger.sql()
                .insertInto(INTERVIEW_PEOPLE)
                .set(INTERVIEW_PEOPLE.OWNER_ID, ledger.owner().value())
                .set(INTERVIEW_PEOPLE.INTERVIEW_ID, interview.value())
                .set(INTERVIEW_PEOPLE.PERSON_ID, person.value())
                .onConflictDoNothing()
                .execute();
    }

    static void remove(Ledger ledger, InterviewId interview, PersonId person) {
        ledger.sql()
                .deleteFrom(INTERVIEW_PEOPLE)
                .where(ledger.owns(INTERVIEW_PEOPLE.OWNER_ID))
                .and(INTERVIEW_PEOPLE.INTERVIEW_ID.eq(interview.value()))
                .and(INTERVIEW_PEOPLE.PERSON_ID.eq(person.value()))
                .execute();
    }

    /// Who was met in the talks of some pursuits' companies.
    static List<PersonId> at(Ledger ledger, List<String> companies) {
        return ledger.sql()
                .selectDistinct(INTERVIEW_PEOPLE.PERSON_ID)
                .from(PURSUITS)
                .join(INTERVIEWS)
                .on(
                        INTERVIEWS.OWNER_ID.eq(PURSUITS.OWNER_ID),
                        INTERVIEWS.PURSUIT_ID.eq(PURSUITS.PURSUIT_ID))
                .join(INTERVIEW_PEOPLE)
                .on(
                        INTERVIEW_PEOPLE.OWNER_ID.eq(INTERVIEWS.OWNER_ID),
                        INTERVIEW_PEOPLE.INTERVIEW_ID.eq(INTERVIEWS.INTERVIEW_ID))
                .where(ledger.owns(PURSUITS.OWNER_ID))
                .and(PURSUITS.COMPANY_ID.in(companies))
                .fetch(row -> new PersonId(row.value1()));
    }

    /// In which interviews somebody was met.
    static List<InterviewId> with(Ledger ledger, PersonId person) {
        return WITH.rows(ledger, Map.of("person", person.value())).stream()
                .map(row -> new InterviewId(row.get(INTERVIEW_PEOPLE.INTERVIEW_ID)))
                .toList();
    }

    /// Who was met in one interview.
    static List<PersonId> of(Ledger ledger, InterviewId interview) {
        return in(ledger, List.of(interview)).getOrDefault(interview, List.of());
    }

    /// Who was met in each of some interviews; those in which nobody was met are not in it.
    static Map<InterviewId, List<PersonId>> in(Ledger ledger, Collection<InterviewId> interviews) {
        return interviews.isEmpty()
                ? Map.of()
                : ledger.sql()
                        .select(INTERVIEW_PEOPLE.INTERVIEW_ID, INTERVIEW_PEOPLE.PERSON_ID)
                        .from(INTERVIEW_PEOPLE)
                        .where(ledger.owns(INTERVIEW_PEOPLE.OWNER_ID))
                        .and(
                                INTERVIEW_PEOPLE.INTERVIEW_ID.in(
                                        interviews.stream().map(InterviewId::value).toList()))
                        .fetchGroups(
                                row -> new InterviewId(row.value1()),
                                row -> new PersonId(row.value2()));
    }
}
