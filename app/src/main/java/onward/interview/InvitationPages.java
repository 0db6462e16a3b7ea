package onward.interview;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onward.bridge.Person;
import onward.bridge.PersonId;
import onward.kernel.Problem;
import onward.kernel.Uuid7;
import onward.platform.web.Answer;
import onward.platform.web.Visit;

/// The invitation dropped: shown first, then taken.
final class InvitationPages {

    private static final String FILE = "invitation";
    private static final int OPEN = 100;

    private final Interviewing interviewing;
    private final Looking looking;

    InvitationPages(Interviewing interviewing, Looking looking) {
        this.interviewing = interviewing;
        this.looking = looking;
    }

    Answer ask(Visit visit) {
        return Answer.page(new InvitationDrop(List.of(), ""));
    }

    Answer offer(Visit visit) {
        var chosen = visit.upload(FILE);
        if (chosen.isEmpty()) {
            return refused("Choose a file first.", "");
        }
        try (var upload = chosen.get()) {
            return read(visit, upload.content().readNBytes(InvitationReader.MOST + 1), "");
        } catch (IOException cut) {
            return refused("The file did not come through whole. Nothing was taken in.", "");
        }
    }

    Answer paste(Visit visit) {
        var pasted = visit.form().text("pasted", "What the file holds");
        return read(visit, pasted.getBytes(StandardCharsets.UTF_8), pasted);
    }

    private Answer read(Visit visit, byte[] file, String pasted) {
        return switch (InvitationReader.read(file, visit.owner().zone())) {
            case InvitationTold.Nothing(var why) -> refused(why, pasted);
            case InvitationTold.Invited(var invitation) -> shown(visit, invitation);
        };
    }

    private Answer shown(Visit visit, Invitation invitation) {
        var meaning = interviewing.inviting().meaning(visit.ownerId(), invitation);
        var form =
                switch (meaning) {
                    case Meaning.Changed(var here) ->
                            Invited.changing(here, invitation, visit.owner());
                    case Meaning.Fresh _,
                            Meaning.Same _,
                            Meaning.Older _,
                            Meaning.CallsOff _,
                            Meaning.CallsOffNothing _ ->
                            Invited.fresh(
                                    new InterviewId(Uuid7.at(visit.now())),
                                    invitation,
                                    InvitationGuess.of(invitation, open(visit)),
                                    visit.owner());
                };
        return Answer.page(
                page(
                        visit,
                        form,
                        InvitationForm.of(invitation),
                        meaning,
                        Invited.remarks(invitation, visit.dates())));
    }

    Answer take(Visit visit) {
        var form = visit.form();
        var typed = InvitationForm.read(form);
        var read = LogForm.read(form);
        if (read.logged().isEmpty() || typed.letter().uid().isBlank()) {
            return Answer.refused(page(visit, read.form(), typed, meant(visit, read), List.of()));
        }
        var logged = read.logged().get();
        var id = form.word("id");
        return switch (interviewing
                .inviting()
                .take(
                        visit.ownerId(),
                        new InterviewId(id.isEmpty() ? Uuid7.at(visit.now()) : id),
                        read.form().version(),
                        typed.letter(),
                        logged,
                        typed.guests().stream()
                                .flatMap(guest -> attending(guest).stream())
                                .toList(),
                        visit.now())) {
            case Inviting.Outcome.Kept(var interview) ->
                    Answer.seeOther("/interviews/" + interview.value());
            case Inviting.Outcome.Stale(var here) ->
                    Answer.conflicting(
                            page(
                                    visit,
                                    read.form().withVersion(here.version()).asStale(),
                                    typed,
                                    new Meaning.Changed(here),
                                    List.of()));
        };
    }

    Answer callOff(Visit visit) {
        var letter = InvitationForm.read(visit.form()).letter();
        return interviewing
                .inviting()
                .callOff(visit.ownerId(), letter, visit.now())
                .map(interview -> Answer.seeOther("/interviews/" + interview.value()))
                .orElseGet(Answer::notHere);
    }

    Answer markCalledOff(Visit visit) {
        return marked(visit, Optional.of(visit.now()));
    }

    Answer takePlace(Visit visit) {
        return marked(visit, Optional.empty());
    }

    private Answer marked(Visit visit, Optional<Instant> at) {
        var id = new InterviewId(visit.path("id"));
        if (interviewing.find(visit.ownerId(), id).isEmpty()) {
            return Answer.notHere();
        }
        interviewing.inviting().callOff(visit.ownerId(), id, at);
        return Answer.seeOther("/interviews/" + id.value());
    }

    private static Optional<Attending> attending(InvitationForm.Guest guest) {
        return switch (guest.choice()) {
            case "out", "" -> Optional.empty();
            case "new" ->
                    Optional.of(new Attending(Optional.empty(), guest.name(), guest.email()))
                            .filter(one -> !one.name().isBlank());
            default ->
                    Optional.of(
                            new Attending(
                                    Optional.of(new PersonId(guest.choice())),
                                    guest.name(),
                                    guest.email()));
        };
    }

    private InvitationPage page(
            Visit visit,
            LogForm form,
            InvitationForm typed,
            Meaning meaning,
            List<String> remarks) {
        var people =
                typed.guests().stream()
                        .map(guest ->
                                Person.met(
                                        new PersonId(Uuid7.at(visit.now())),
                                        visit.now(),
                                        guest.name().isBlank() ? guest.email() + "?" : guest.name(),
                                        "",
                                        guest.email()))
                        .toList();
        return new InvitationPage(
                form,
                typed,
                interviewing.inviting().fates(visit.ownerId(), people, visit.now()),
                meaning,
                remarks,
                visit.owner().name(),
                visit.dates());
    }

    private Meaning meant(Visit visit, LogForm.Read read) {
        return Optional.of(read.form())
                .filter(form -> form.version() > 0)
                .flatMap(form -> interviewing.find(visit.ownerId(), new InterviewId(form.id())))
                .<Meaning>map(Meaning.Changed::new)
                .orElseGet(Meaning.Fresh::new);
    }

    private List<Pursuit> open(Visit visit) {
        return looking.open(visit.ownerId(), 0, OPEN).stream()
                .map(Interview::pursuit)
                .distinct()
                .toList();
    }

    private static Answer refused(String why, String pasted) {
        return Answer.refused(new InvitationDrop(List.of(new Problem(FILE, why)), pasted));
    }
}
