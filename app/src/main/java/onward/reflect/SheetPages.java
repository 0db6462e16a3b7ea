package onward.reflect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import onward.interview.Interviewing;
import onward.platform.web.Answer;
import onward.platform.web.Form;
import onward.platform.web.Visit;

/// The pages of points and of thoughts.
final class SheetPages {

    private static final int MOST_ROWS = 100;

    private final Reflecting reflecting;
    private final Interviewing interviewing;

    SheetPages(Reflecting reflecting, Interviewing interviewing) {
        this.reflecting = reflecting;
        this.interviewing = interviewing;
    }

    Answer points(Visit visit) {
        return open(
                visit,
                here -> {
                    var reflection = here.reflection();
                    return Answer.page(
                            new PointsPage(
                                    here.top(Sheet.POINTS),
                                    roomForOneMore(bodies(reflection, Point.Side.WELL)),
                                    roomForOneMore(bodies(reflection, Point.Side.NOT)),
                                    reflection.noGoodPoint(),
                                    here.opened(version(here, Sheet.POINTS), Sheet.POINTS.path())));
                });
    }

    Answer savePoints(Visit visit) {
        return with(
                visit,
                here -> {
                    var form = visit.form();
                    var edition = here.edition(form);
                    var well = written(form.texts("well", "Went well"));
                    var not = written(form.texts("not", "Did not"));
                    var noGoodPoint = form.text("no_good_point", "Why there is none");
                    Function<Kept, PointsPage> page =
                            kept ->
                                    new PointsPage(
                                            here.top(Sheet.POINTS),
                                            roomForOneMore(well),
                                            roomForOneMore(not),
                                            noGoodPoint,
                                            kept);
                    if (!form.isGood()) {
                        return refused(visit, form, edition, page);
                    }
                    var points =
                            Stream.concat(
                                            well.stream()
                                                    .map(body -> new Point(Point.Side.WELL, body)),
                                            not.stream()
                                                    .map(body -> new Point(Point.Side.NOT, body)))
                                    .toList();
                    var saved =
                            reflecting.savePoints(
                                    visit.ownerId(),
                                    here.id(),
                                    points,
                                    noGoodPoint,
                                    edition,
                                    here.resume(form, Sheet.POINTS.path()),
                                    visit.now());
                    return answered(
                            here,
                            form,
                            edition,
                            saved,
                            Sheet.POINTS,
                            Sheet.THOUGHTS,
                            page,
                            standing -> standing.points().stream().map(Point::body).toList());
                });
    }

    Answer thoughts(Visit visit) {
        return open(
                visit,
                here -> {
                    var reflection = here.reflection();
                    return Answer.page(
                            thoughtsPage(
                                    here,
                                    reflection.thoughts(),
                                    Optional.of(reflection.stepBack()),
                                    Optional.of(reflection.kindWord()),
                                    here.opened(
                                            version(here, Sheet.THOUGHTS), Sheet.THOUGHTS.path())));
                });
    }

    Answer saveThoughts(Visit visit) {
        return with(
                visit,
                here -> {
                    var form = visit.form();
                    var edition = here.edition(form);
                    var thoughts = TypedThoughts.in(form);
                    var stepBack = optional(form, "step_back", "Step back");
                    var kindWord = optional(form, "kind_word", "A word to yourself");
                    Function<Kept, ThoughtsPage> page =
                            kept -> thoughtsPage(here, thoughts, stepBack, kindWord, kept);
                    if (!form.isGood()) {
                        return refused(visit, form, edition, page);
                    }
                    var saved =
                            reflecting.saveThoughts(
                                    visit.ownerId(),
                                    here.id(),
                                    thoughts,
                                    stepBack,
                                    kindWord,
                                    edition,
                                    here.resume(form, Sheet.THOUGHTS.path()),
                                    visit.now());
                    return answered(
                            here,
                            form,
                            edition,
                            saved,
                            Sheet.THOUGHTS,
                            Sheet.PUTTING_AWAY,
                            page,
                            standing ->
                                    standing.thoughts().stream()
                                            .flatMap(thought ->
                                                    Stream.of(
                                                            thought.sting(),
                                                            thought.evidence(),
                                                            thought.fairer()))
                                            .toList());
                });
    }

    private static ThoughtsPage thoughtsPage(
            WriteUpVisit here,
            List<Thought> thoughts,
            Optional<String> stepBack,
            Optional<String> kindWord,
            Kept kept) {
        var owner = here.visit().owner();
        var shown = new ArrayList<>(thoughts);
        if (shown.isEmpty() || here.wantsOneMore()) {
            shown.add(Thought.blank());
        }
        return new ThoughtsPage(
                here.top(Sheet.THOUGHTS),
                shown,
                here.reflection().moments(),
                stepBack.filter(text -> owner.stepBack() || !text.isBlank()),
                kindWord.filter(text -> owner.kindWord() || !text.isBlank()),
                owner.name().isBlank() ? "somebody" : owner.name(),
                kept);
    }

    private static Optional<String> optional(Form form, String name, String label) {
        return form.has(name) ? Optional.of(form.text(name, label)) : Optional.empty();
    }

    private static <P extends onward.platform.web.View> Answer refused(
            Visit visit, Form form, Edition edition, Function<Kept, P> page) {
        return visit.isAutosave()
                ? Answer.refusedSave(form.problems().getFirst().message())
                : Answer.refused(
                        page.apply(WriteUpVisit.refused(edition.version(), form.problems())));
    }

    private static <P extends onward.platform.web.View> Answer answered(
            WriteUpVisit here,
            Form form,
            Edition edition,
            Saved saved,
            Sheet sheet,
            Sheet next,
            Function<Kept, P> page,
            Function<Reflection, List<String>> theirs) {
        Function<Saved.Stale, Kept.Conflict> conflict =
                stale ->
                        new Kept.Conflict(
                                stale.version(),
                                theirs.apply(stale.standing()),
                                here.path() + "/" + sheet.path());
        if (here.visit().isAutosave()) {
            return here.told(saved, conflict);
        }
        return switch (saved) {
            case Saved.Kept _ -> Answer.seeOther(here.after(form, sheet, next));
            case Saved.Stale stale ->
                    Answer.conflicting(page.apply(WriteUpVisit.conflicting(conflict.apply(stale))));
            case Saved.Shut() -> Answer.refused(page.apply(Shut.kept(edition.version())));
            case Saved.NotThere() -> Answer.notHere();
        };
    }

    private int version(WriteUpVisit here, Sheet sheet) {
        return reflecting.version(here.visit().ownerId(), here.id(), sheet);
    }

    private Answer open(Visit visit, Function<WriteUpVisit, Answer> page) {
        return with(
                visit,
                here ->
                        here.reflection().isOpen()
                                ? page.apply(here)
                                : Answer.seeOther(here.path()));
    }

    private Answer with(Visit visit, Function<WriteUpVisit, Answer> page) {
        return WriteUpVisit.of(visit, reflecting, interviewing)
                .map(page)
                .orElseGet(Answer::notHere);
    }

    private static List<String> bodies(Reflection reflection, Point.Side side) {
        return reflection.of(side).stream().map(Point::body).toList();
    }

    private static List<String> written(List<String> rows) {
        return rows.stream().filter(row -> !row.isBlank()).limit(MOST_ROWS).toList();
    }

    private static List<String> roomForOneMore(List<String> rows) {
        return Stream.concat(rows.stream(), Stream.of("")).toList();
    }
}
