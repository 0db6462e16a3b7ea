package onward.thank;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import onward.platform.mail.MailAddress;
import onward.platform.web.Answer;
import onward.platform.web.Form;
import onward.platform.web.Visit;

/// The ways out of a note, and what becomes of it.
final class SendingPages {

    private final Thanking thanking;
    private final Posting posting;
    private final Copying copying;

    SendingPages(Thanking thanking, Posting posting, Copying copying) {
        this.thanking = thanking;
        this.posting = posting;
        this.copying = copying;
    }

    Answer show(Visit visit) {
        return with(
                visit,
                sight ->
                        sight.isOpen(visit.now())
                                ? Answer.page(page(visit, sight, ""))
                                : Answer.seeOther(sight.path()));
    }

    Answer letGo(Visit visit) {
        return with(
                visit,
                sight -> {
                    var form = visit.form();
                    var version = form.edition();
                    var hold = form.word("hold").equals("morning") ? Hold.THEIR_MORNING : Hold.SOON;
                    if (!isAsShown(form, sight)) {
                        return Answer.conflicting(
                                page(
                                        visit,
                                        sight,
                                        "An address was changed since you saw it. This is how it stands now; nothing was sent."));
                    }
                    return switch (posting.letGo(
                            visit.owner(), sight, version, hold, visit.now())) {
                        case LetGo.Held _, LetGo.UnderWay() -> Answer.seeOther(sight.path());
                        case LetGo.NotThere() -> Answer.notHere();
                        case LetGo.Stale() ->
                                Answer.conflicting(
                                        page(
                                                visit,
                                                sight,
                                                "The note was changed since you saw it. This is how it stands now; nothing was sent."));
                        case LetGo.Blank() ->
                                refused(visit, sight, "There is nothing in this note yet.");
                        case LetGo.NoServer() ->
                                refused(
                                        visit,
                                        sight,
                                        "No mail server is set up yet. Set one up, or open the note in your mail program.");
                        case LetGo.NoAddress() ->
                                refused(
                                        visit,
                                        sight,
                                        "There is no address to send it to. Add one on their page, on the bridge.");
                    };
                });
    }

    /// What the person says of a note that was let go.
    Answer answer(Visit visit) {
        return with(
                visit,
                sight -> {
                    var delivery = new DeliveryId(visit.path("delivery"));
                    if (sight.deliveries().stream().noneMatch(one -> one.id().equals(delivery))) {
                        return Answer.notHere();
                    }
                    var owner = visit.ownerId();
                    var done =
                            switch (visit.form().word("answer")) {
                                case "recall" -> posting.recall(owner, delivery, visit.now());
                                case "arrived" -> posting.arrived(owner, delivery, visit.now());
                                case "again" -> posting.sendAgain(owner, delivery, visit.now());
                                case "leave" -> posting.leave(owner, delivery, visit.now());
                                // its state on the page tells how that ended
                                case "copy" -> {
                                    copying.copy(owner, delivery);
                                    yield true;
                                }
                                default -> false;
                            };
                    return Answer.seeOther(sight.path() + (done ? "" : "?late=yes"));
                });
    }

    /// The note as a file for a mail program.
    Answer file(Visit visit) {
        return with(
                visit,
                sight -> {
                    var to = MailAddress.read(sight.person().email().strip());
                    var from = sight.account().map(MailAccount::address);
                    var text =
                            posting.unsent(visit.owner(), sight, from, to, visit.now())
                                    .getBytes(StandardCharsets.UTF_8);
                    return new Answer.Download(
                            "note.eml", "message/rfc822", out -> out.write(text));
                });
    }

    /// The person sent it themselves, or it was a slip.
    Answer handOver(Visit visit) {
        return with(
                visit,
                sight -> {
                    var at = Optional.of(visit.now()).filter(_ -> !visit.form().has("slip"));
                    thanking.handOver(visit.ownerId(), sight.note().id(), at);
                    return Answer.seeOther(sight.path());
                });
    }

    /// They wrote back, or it was a slip.
    Answer hear(Visit visit) {
        return with(
                visit,
                sight -> {
                    var at = Optional.of(visit.now()).filter(_ -> !visit.form().has("slip"));
                    thanking.answer(visit.ownerId(), sight.note().id(), at);
                    return Answer.seeOther(sight.path());
                });
    }

    /// The note has an edition; whom it goes to, and from whom, may change beside it.
    private static boolean isAsShown(Form form, NoteSight sight) {
        var from = sight.account().map(account -> account.address().written()).orElse("");
        return form.word("to").equals(sight.person().email().strip())
                && form.word("from").equals(from);
    }

    private static Answer refused(Visit visit, NoteSight sight, String why) {
        return Answer.refused(page(visit, sight, why));
    }

    private static SendingPage page(Visit visit, NoteSight sight, String refusal) {
        return new SendingPage(sight, NoteReading.of(sight), refusal, visit.dates());
    }

    private Answer with(Visit visit, Function<NoteSight, Answer> answer) {
        return thanking.find(visit.owner(), new ThankYouId(visit.path("id")), visit.now())
                .map(answer)
                .orElseGet(Answer::notHere);
    }
}
