package onward.guard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import onward.interview.Interview;
import onward.interview.Looking;
import onward.platform.web.Answer;
import onward.platform.web.Visit;
import onward.prose.Sentences;
import onward.reflect.Reflecting;
import onward.reflect.ReflectionId;
import onward.reflect.Summary;

/// The box that shreds itself.
final class VentPages {

    private static final int OPEN_WRITE_UPS = 10;

    private final Venting venting;
    private final Reflecting reflecting;
    private final Looking looking;

    VentPages(Venting venting, Reflecting reflecting, Looking looking) {
        this.venting = venting;
        this.reflecting = reflecting;
        this.looking = looking;
    }

    /// Two slow minutes, then the box; whoever says so goes straight to it.
    Answer blank(Visit visit) {
        return visit.query("ready").isPresent()
                ? Answer.page(new VentingPage("", Shredding.TONIGHT, List.of()))
                : Answer.page(new SlowMinutesPage(visit.now()));
    }

    Answer vent(Visit visit) {
        var form = visit.form();
        var text = form.text("vent", "The vent");
        var shredding = Shredding.of(form.word("shredding")).orElse(Shredding.TONIGHT);
        if (text.isBlank()) {
            form.refuse("vent", "Nothing is written yet. Write, or go back: both are fine.");
        }
        if (!form.isGood()) {
            return Answer.refused(new VentingPage(text, shredding, form.problems()));
        }
        var id = venting.vent(visit.ownerId(), text, shredding, visit.owner().zone(), visit.now());
        return Answer.seeOther(
                shredding == Shredding.NOW ? "/guard?shredded=yes" : "/guard/vents/" + id.value());
    }

    Answer show(Visit visit) {
        return page(visit, false);
    }

    Answer takeOut(Visit visit) {
        var form = visit.form();
        var isTaken =
                into(form.word("into"))
                        .map(into ->
                                venting.takeOut(
                                        visit.ownerId(),
                                        id(visit),
                                        form.text("sentence", "The sentence"),
                                        into,
                                        visit.now()))
                        .orElse(false);
        return isTaken
                ? Answer.seeOther("/reflect/" + form.word("into") + "/thoughts")
                : page(visit, true);
    }

    Answer shred(Visit visit) {
        return venting.find(visit.ownerId(), id(visit), visit.now())
                .map(vent -> {
                    venting.shred(visit.ownerId(), vent.id(), visit.now());
                    return Answer.seeOther("/guard?shredded=yes");
                })
                .orElseGet(Answer::notHere);
    }

    Answer anger(Visit visit) {
        var anger = Anger.of(visit.form().word("anger"));
        var isAsked =
                venting.asking(visit.ownerId(), visit.now()).stream()
                        .anyMatch(vent -> vent.id().equals(id(visit)));
        if (!isAsked) {
            return Answer.notHere();
        }
        anger.ifPresent(left -> venting.answer(visit.ownerId(), id(visit), left));
        return Answer.seeOther(anger.map(left -> "/guard?anger=" + left.name()).orElse("/guard"));
    }

    private Answer page(Visit visit, boolean isRefused) {
        return venting.find(visit.ownerId(), id(visit), visit.now())
                .map(vent -> {
                    var page =
                            new VentPage(
                                    vent,
                                    sentences(vent.body().orElse("")),
                                    writeUps(visit),
                                    isRefused,
                                    visit.dates());
                    return isRefused ? Answer.refused(page) : Answer.page(page);
                })
                .orElseGet(Answer::notHere);
    }

    private static List<String> sentences(String text) {
        return Sentences.of(text).stream().map(span -> span.cut(text)).toList();
    }

    private List<VentPage.WriteUp> writeUps(Visit visit) {
        var open = reflecting.latest(visit.ownerId(), false, 0, OPEN_WRITE_UPS, visit.now());
        var names =
                looking
                        .some(visit.ownerId(), open.stream().map(Summary::interview).toList())
                        .stream()
                        .collect(Collectors.toMap(Interview::id, Interview::name));
        return open.stream()
                .map(summary ->
                        new VentPage.WriteUp(
                                summary.id().value(),
                                names.getOrDefault(summary.interview(), "an interview")))
                .toList();
    }

    private static VentId id(Visit visit) {
        return new VentId(visit.path("id"));
    }

    private static Optional<ReflectionId> into(String typed) {
        try {
            return Optional.of(new ReflectionId(typed));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
