package onward.reflect;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onward.interview.InterviewId;

/// The write-up of one interview.
///
/// @param lesson the one line that is kept in sight after it is put away
/// @param noGoodPoint why there is no good point; empty where there is one, or nothing was said yet
/// @param noNextTime why there is no plan; empty where there is one, or nothing was said yet
/// @param stepBack the talk told in three lines by an onlooker
/// @param kindWord a word to oneself
/// @param checks what was answered on the list before putting it away
/// @param reopenings every opening since it was first put away, the first one first
public record Reflection(
        ReflectionId id,
        InterviewId interview,
        Instant startedAt,
        Standing standing,
        Resume resume,
        List<Moment> moments,
        List<Point> points,
        List<Thought> thoughts,
        List<NextTime> nextTimes,
        String lesson,
        String noGoodPoint,
        String noNextTime,
        String stepBack,
        String kindWord,
        Map<Check, Check.Answer> checks,
        List<Reopening> reopenings) {

    public Reflection {
        moments = List.copyOf(moments);
        points = List.copyOf(points);
        thoughts = List.copyOf(thoughts);
        nextTimes = List.copyOf(nextTimes);
        checks = Map.copyOf(checks);
        reopenings = List.copyOf(reopenings);
    }

    /// Where a write-up stands.
    public sealed interface Standing {
        /// It is being written.
        record BeingWritten() implements Standing {}

        /// It is folded away.
        record PutAway(Instant at) implements Standing {}

        /// It was opened again, and is not folded away yet.
        record Reopened(Instant putAwayAt, Reopening reopening) implements Standing {}

        /// Where a write-up stands that was put away at a time, if ever, and may be open again.
        static Standing of(Optional<Instant> putAwayAt, Optional<Reopening> reopening) {
            return putAwayAt
                    .map(at ->
                            reopening
                                    .<Standing>map(open -> new Reopened(at, open))
                                    .orElseGet(() -> new PutAway(at)))
                    .orElseGet(BeingWritten::new);
        }
    }

    /// What a write-up cannot be put away without.
    public enum Missing {
        /// One thing that went well, or why there is none.
        GOOD_POINT,
        /// One whole plan, or why there is none.
        NEXT_TIME,
        /// A plan of which one half is missing.
        HALF_A_PLAN,
        /// The one line to keep.
        LESSON,
        /// An answer to each thing on the list.
        CHECKS
    }

    /// What is still missing before it can be put away.
    public Set<Missing> missing() {
        var missing = EnumSet.noneOf(Missing.class);
        if (of(Point.Side.WELL).isEmpty() && noGoodPoint.isBlank()) {
            missing.add(Missing.GOOD_POINT);
        }
        if (nextTimes.stream().noneMatch(NextTime::isWhole) && noNextTime.isBlank()) {
            missing.add(Missing.NEXT_TIME);
        }
        if (nextTimes.stream().anyMatch(plan -> !plan.isWhole() && !plan.isBlank())) {
            missing.add(Missing.HALF_A_PLAN);
        }
        if (lesson.isBlank()) {
            missing.add(Missing.LESSON);
        }
        if (checks.size() < Check.values().length) {
            missing.add(Missing.CHECKS);
        }
        return missing;
    }

    /// The points of one side.
    public List<Point> of(Point.Side side) {
        return points.stream().filter(point -> point.side() == side).toList();
    }

    /// The moment of this id, where it is one of this write-up.
    public Optional<Moment> moment(MomentId wanted) {
        return moments.stream().filter(moment -> moment.id().equals(wanted)).findFirst();
    }

    /// Whether it may be written in.
    public boolean isOpen() {
        return switch (standing) {
            case Standing.BeingWritten(), Standing.Reopened(var _, var _) -> true;
            case Standing.PutAway(var _) -> false;
        };
    }

    /// The moments, points and plans in one line: "3 moments, 2 points, one plan".
    public String size() {
        return count(moments.size(), "moment")
                + ", "
                + count(points.size(), "point")
                + ", "
                + count(nextTimes.size(), "plan");
    }

    private static String count(int number, String thing) {
        return number == 1
                ? "one " + thing
                : number == 0 ? "no " + thing : number + " " + thing + "s";
    }
}
