package onward.thank;

import java.nio.charset.StandardCharsets;
import onward.bridge.PersonId;
import onward.interview.InterviewId;
import onward.platform.web.Answer;
import onward.platform.web.Form;
import onward.platform.web.Visit;

/// Whom to thank, and beginning a note.
final class ThankPages {

    private final Owing owing;
    private final Thanking thanking;
    private final Mailing mailing;

    ThankPages(Owing owing, Thanking thanking, Mailing mailing) {
        this.owing = owing;
        this.thanking = thanking;
        this.mailing = mailing;
    }

    Answer all(Visit visit) {
        var owed = owing.owed(visit.owner(), visit.now());
        var talks =
                owed.stream()
                        .map(Owed::interview)
                        .distinct()
                        .map(interview ->
                                new OwedPage.Talk(
                                        interview,
                                        owed.stream()
                                                .filter(one -> one.interview().equals(interview))
                                                .toList()))
                        .toList();
        var server = mailing.find(visit.ownerId()).filter(MailAccount::isComplete);
        return Answer.page(
                new OwedPage(
                        talks,
                        server.isPresent(),
                        mailing.unreminded(visit.ownerId()),
                        visit.dates()));
    }

    /// The evenings on which notes are due, for a calendar.
    Answer reminder(Visit visit) {
        var file =
                ReminderFile.of(owing.owed(visit.owner(), visit.now()), visit.now())
                        .getBytes(StandardCharsets.UTF_8);
        return new Answer.Download(
                "thank-you-notes.ics", "text/calendar; charset=utf-8", out -> out.write(file));
    }

    Answer begin(Visit visit) {
        var form = visit.form();
        var occasion = form.oneOf("occasion", Occasion.class).orElse(Occasion.THANKS);
        return thanking.begin(visit.owner(), interview(form), person(form), occasion, visit.now())
                .map(id -> Answer.seeOther("/thank/" + id.value()))
                .orElseGet(Answer::notHere);
    }

    Answer setAside(Visit visit) {
        var form = visit.form();
        var occasion = form.oneOf("occasion", Occasion.class).orElse(Occasion.THANKS);
        return thanking.setAside(
                        visit.ownerId(), interview(form), person(form), occasion, visit.now())
                ? Answer.seeOther("/thank")
                : Answer.notHere();
    }

    private static InterviewId interview(Form form) {
        return new InterviewId(form.word("interview"));
    }

    private static PersonId person(Form form) {
        return new PersonId(form.word("person"));
    }
}
