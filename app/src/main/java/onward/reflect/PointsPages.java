package onward.reflect;

import java.util.List;
import java.util.stream.Stream;
import onward.platform.web.Answer;
import onward.platform.web.Form;
import onward.platform.web.View;
import onward.platform.web.Visit;

/// The page of what went well and what did not.
final class PointsPages {

    private static final int MOST_ROWS = 100;

    private final Reflecting reflecting;
    private final Sending sending;

    PointsPages(Reflecting reflecting, Sending sending) {
        this.reflecting = reflecting;
        this.sending = sending;
    }

    Answer show(Visit visit) {
        return sending.open(
                visit,
                here -> {
                    var reflection = here.reflection();
                    return Answer.page(
                            page(
                                    here,
                                    bodies(reflection, Point.Side.WELL),
                                    bodies(reflection, Point.Side.NOT),
                                    reflection.noGoodPoint(),
                                    here.opened(
                                            sending.version(here, Sheet.POINTS),
                                            Sheet.POINTS.path())));
                });
    }

    Answer save(Visit visit) {
        var form = visit.form();
        return sending.answer(visit, form, new Typed(visit, form));
    }

    private static PointsPage page(
            WriteUpVisit here, List<String> well, List<String> not, String none, Kept kept) {
        return new PointsPage(
                here.top(Sheet.POINTS), roomForOneMore(well), roomForOneMore(not), none, kept);
    }

    private static List<String> bodies(Reflection reflection, Point.Side side) {
        return reflection.of(side).stream().map(Point::body).toList();
    }

    private static List<String> roomForOneMore(List<String> rows) {
        return Stream.concat(rows.stream(), Stream.of("")).toList();
    }

    /// Points as they were typed.
    private final class Typed implements Sent {
        private final Visit visit;
        private final Form form;
        private final List<String> well;
        private final List<String> not;
        private final String noGoodPoint;

        Typed(Visit visit, Form form) {
            this.visit = visit;
            this.form = form;
            well = written(form.texts("well", "Went well"));
            not = written(form.texts("not", "Did not"));
            noGoodPoint = form.text("no_good_point", "Why there is none");
        }

        @Override
        public String place() {
            return Sheet.POINTS.path();
        }

        @Override
        public Saved save(Edition edition, Resume resume) {
            var points =
                    Stream.concat(
                                    well.stream().map(body -> new Point(Point.Side.WELL, body)),
                                    not.stream().map(body -> new Point(Point.Side.NOT, body)))
                            .toList();
            return reflecting.savePoints(
                    visit.ownerId(),
                    Writing.of(visit).id(),
                    points,
                    noGoodPoint,
                    edition,
                    resume,
                    visit.now());
        }

        @Override
        public View again(WriteUpVisit here, Kept kept) {
            return page(here, well, not, noGoodPoint, kept);
        }

        @Override
        public List<String> theirs(Reflection standing) {
            return standing.points().stream().map(Point::body).toList();
        }

        @Override
        public Answer done(WriteUpVisit here, int version) {
            return Answer.seeOther(here.at().after(form, Sheet.POINTS, Sheet.THOUGHTS));
        }

        private static List<String> written(List<String> rows) {
            return rows.stream().filter(row -> !row.isBlank()).limit(MOST_ROWS).toList();
        }
    }
}
