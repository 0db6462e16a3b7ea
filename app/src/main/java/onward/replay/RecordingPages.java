package onward.replay;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import onward.platform.web.Answer;
import onward.platform.web.Form;
import onward.platform.web.Upload;
import onward.platform.web.Visit;

/// Recordings that are kept: taken from the page that made them, heard again, deleted.
final class RecordingPages {

    private static final int LONGEST_SECONDS = 86_400;

    private final Taping taping;

    RecordingPages(Taping taping) {
        this.taping = taping;
    }

    /// Keeps one. The page's script sends it, since a browser records with a script alone.
    Answer keep(Visit visit) {
        var question = new QuestionId(visit.path("id"));
        var chosen = visit.upload("sound");
        if (chosen.isEmpty()) {
            return visit.isAutosave() ? Answer.refusedSave("No sound came.") : Answer.notHere();
        }
        try (var upload = chosen.get()) {
            return keep(visit, question, upload.form(), upload);
        } catch (IOException cut) {
            return Answer.refusedSave("The recording did not come through whole. Try again.");
        }
    }

    private Answer keep(Visit visit, QuestionId question, Form form, Upload upload)
            throws IOException {
        var seconds = form.number("seconds", "Length", 0, LONGEST_SECONDS).orElse(0);
        var kept =
                taping.keep(
                        visit.ownerId(),
                        new RecordingId(form.word("id")),
                        question,
                        Duration.ofSeconds(seconds),
                        upload.content(),
                        visit.now());
        return switch (kept) {
            case Taping.Outcome.Kept _ ->
                    new Answer.Values(
                            200, Map.of("saved", "/replay/questions/" + question.value()));
            case Taping.Outcome.Refused(var words) -> Answer.refusedSave(words);
            case Taping.Outcome.NotThere() -> Answer.notHere();
        };
    }

    Answer hear(Visit visit) {
        var id = new RecordingId(visit.path("recording"));
        return taping.find(visit.ownerId(), id)
                .<Answer>map(recording ->
                        new Answer.Download(
                                "recording-%s.%s"
                                        .formatted(
                                                recording
                                                        .keptAt()
                                                        .atZone(visit.dates().zone())
                                                        .toLocalDate(),
                                                recording.sound().ending()),
                                recording.sound().type(),
                                out -> out.write(taping.sound(visit.ownerId(), id))))
                .orElseGet(Answer::notHere);
    }

    Answer delete(Visit visit) {
        return taping.delete(visit.ownerId(), new RecordingId(visit.path("recording")))
                .map(question ->
                        Answer.seeOther("/replay/questions/" + question.value() + "#recordings"))
                .orElseGet(Answer::notHere);
    }
}
