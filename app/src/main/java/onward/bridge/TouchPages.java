package onward.bridge;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import onward.kernel.Uuid7;
import onward.platform.web.Answer;
import onward.platform.web.Form;
import onward.platform.web.Visit;

/// Staying in touch: one person, one click.
final class TouchPages {

    private static final int LONGEST_SILENT = 10;

    private final Bridging bridging;
    private final Touching touching;

    TouchPages(Bridging bridging) {
        this.bridging = bridging;
        touching = bridging.touching();
    }

    Answer silent(Visit visit) {
        return Answer.page(
                new SilencePage(
                        touching.longestSilent(visit.ownerId(), LONGEST_SILENT),
                        touching.atRandom(visit.ownerId(), visit.now(), LONGEST_SILENT),
                        visit.dates()));
    }

    Answer touch(Visit visit) {
        return with(visit, person -> touch(visit, visit.form(), person));
    }

    private Answer touch(Visit visit, Form form, Person person) {
        var when = when(visit, form);
        var touch =
                new Touch(
                        new TouchId(Uuid7.at(visit.now())),
                        person.id(),
                        when,
                        kind(form),
                        form.text("said", "What happened"),
                        form.line("next", "What is next"));
        if (when.isAfter(visit.now())) {
            form.refuse("when", "This day is still to come.");
        }
        if (form.isGood()) {
            touching.touch(visit.ownerId(), touch);
            return back(form, person);
        }
        return Answer.refused(
                new TouchPage(person, touch, form.word("when"), form.problems(), visit.dates()));
    }

    Answer takeBack(Visit visit) {
        return with(
                visit,
                person ->
                        touching.takeBack(
                                        visit.ownerId(),
                                        person.id(),
                                        new TouchId(visit.path("touch")))
                                ? Answer.seeOther(path(person) + "#touches")
                                : Answer.notHere());
    }

    Answer skip(Visit visit) {
        return done(visit, person -> touching.skip(visit.ownerId(), person, visit.now()));
    }

    Answer snooze(Visit visit) {
        return done(visit, person -> touching.snooze(visit.ownerId(), person, visit.now()));
    }

    Answer end(Visit visit) {
        return done(visit, person -> touching.end(visit.ownerId(), person));
    }

    private Answer done(Visit visit, Predicate<PersonId> verb) {
        return with(
                visit,
                person ->
                        verb.test(person.id())
                                ? back(visit.form(), person)
                                : Answer.seeOther(path(person)));
    }

    Answer choose(Visit visit) {
        return with(
                visit,
                person -> {
                    rhythm(visit.form())
                            .ifPresent(rhythm ->
                                    touching.choose(
                                            visit.ownerId(), person.id(), rhythm, visit.now()));
                    return Answer.seeOther(path(person));
                });
    }

    Answer askQuiet(Visit visit) {
        return with(visit, person -> Answer.page(new QuietPage(person)));
    }

    Answer neverContact(Visit visit) {
        return with(
                visit,
                person -> {
                    touching.neverContact(visit.ownerId(), person.id(), visit.now());
                    return Answer.seeOther(path(person));
                });
    }

    Answer request(Visit visit) {
        return with(
                visit,
                person ->
                        Answer.page(
                                new RequestPage(
                                        person,
                                        person.card().request(),
                                        List.of(),
                                        visit.query("kept").isPresent())));
    }

    Answer keepRequest(Visit visit) {
        return with(
                visit,
                person -> {
                    var form = visit.form();
                    var text = form.text("request", "Your text");
                    if (text.length() > Card.LONGEST_REQUEST) {
                        form.refuse(
                                "request",
                                "This is %d characters long, and LinkedIn takes 300. Your text is still here: shorten it."
                                        .formatted(text.length()));
                    }
                    if (!form.isGood()) {
                        return Answer.refused(
                                new RequestPage(person, text, form.problems(), false));
                    }
                    bridging.rewrite(visit.ownerId(), person.with(person.card().requesting(text)));
                    return Answer.seeOther(path(person) + "/connection-request?kept=yes");
                });
    }

    private Answer with(Visit visit, Function<Person, Answer> answer) {
        return bridging.find(visit.ownerId(), new PersonId(visit.path("id")))
                .map(answer)
                .orElseGet(Answer::notHere);
    }

    /// Back to where the button was pressed.
    private static Answer back(Form form, Person person) {
        return Answer.seeOther(
                switch (form.word("from")) {
                    case "now" -> "/";
                    case "bridge" -> "/bridge";
                    case "silence" -> "/bridge/back-in-touch";
                    default -> path(person) + "#touches";
                });
    }

    /// Today is this moment; another day is its noon.
    private static Instant when(Visit visit, Form form) {
        var dates = visit.dates();
        var day = form.date("when", "The day").orElse(dates.today());
        return day.equals(dates.today()) ? visit.now() : noon(day, visit);
    }

    private static Instant noon(LocalDate day, Visit visit) {
        return day.atTime(LocalTime.NOON).atZone(visit.owner().zone()).toInstant();
    }

    private static Touch.Kind kind(Form form) {
        return Arrays.stream(Touch.Kind.values())
                .filter(kind -> kind.name().equals(form.word("kind")))
                .findFirst()
                .orElse(Touch.Kind.WROTE);
    }

    private static Optional<Rhythm> rhythm(Form form) {
        return switch (form.word("rhythm")) {
            case "usual" -> Optional.of(new Rhythm.Usual(1));
            case "none" -> Optional.of(new Rhythm.None());
            case "every" ->
                    Optional.of(
                            new Rhythm.Every(
                                    form.number("months", "Months", 1, Rhythm.Every.LONGEST)
                                            .orElse(Rhythm.Every.USUAL)));
            default -> Optional.empty();
        };
    }

    private static String path(Person person) {
        return "/bridge/" + person.id().value();
    }
}
