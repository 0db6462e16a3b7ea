package onward.story;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import onward.interview.Case;
import onward.interview.InterviewId;
import onward.interview.PursuitId;
import onward.reflect.Course;

/// The way so far, in figures.
///
/// @param interviews how many were held in all
/// @param months the last ones, quiet ones too, the earliest first
/// @param matters those of which a talk was held last, the one begun first on top
/// @param roles how many roles there were in all
/// @param stays the last write-ups that were put away, the earliest first
/// @param putAway how many were put away in all
public record Way(
        int interviews,
        List<Month> months,
        List<Stage> stages,
        List<Matter> matters,
        int roles,
        List<Stay> stays,
        int putAway) {

    /// How many months are drawn.
    static final int MONTHS = 24;

    private static final int STAGES = 4;
    private static final int MATTERS = 12;
    private static final int STAYS = 60;
    private static final double SECONDS_A_DAY = 86_400;

    public Way {
        months = List.copyOf(months);
        stages = List.copyOf(stages);
        matters = List.copyOf(matters);
        stays = List.copyOf(stays);
    }

    /// The way of some cases, the earliest first.
    static Way of(List<Case> cases, List<Course> courses, ZoneId zone) {
        var matters = new LinkedHashMap<PursuitId, List<Case>>();
        cases.forEach(
                one -> matters.computeIfAbsent(one.pursuit(), _ -> new ArrayList<>()).add(one));
        var stays = stays(cases, courses, zone);
        return new Way(
                cases.size(),
                months(cases, zone),
                stages(matters.values().stream().toList()),
                latest(matters),
                matters.size(),
                stays.subList(Math.max(0, stays.size() - STAYS), stays.size()),
                stays.size());
    }

    private static List<Month> months(List<Case> cases, ZoneId zone) {
        if (cases.isEmpty()) {
            return List.of();
        }
        var byMonth =
                cases.stream()
                        .collect(
                                Collectors.groupingBy(
                                        one -> month(one, zone),
                                        TreeMap::new,
                                        Collectors.toList()));
        var last = byMonth.lastKey();
        var first = byMonth.firstKey();
        var from =
                first.isBefore(last.minusMonths(MONTHS - 1L))
                        ? last.minusMonths(MONTHS - 1L)
                        : first;
        var months = new ArrayList<Month>();
        for (var month = from; !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(new Month(month, Endings.of(byMonth.getOrDefault(month, List.of()))));
        }
        return months;
    }

    private static YearMonth month(Case one, ZoneId zone) {
        return YearMonth.from(one.startedAt().atZone(zone));
    }

    private static List<Stage> stages(List<List<Case>> matters) {
        var stages = new ArrayList<Stage>();
        for (var number = 1; number <= STAGES; number++) {
            var at = number - 1;
            var isLast = number == STAGES;
            var here = matters.stream().filter(talks -> talks.size() > at).toList();
            if (here.isEmpty()) {
                break;
            }
            var ended =
                    here.stream()
                            .filter(talks -> isLast || talks.size() == at + 1)
                            .map(List::getLast)
                            .toList();
            stages.add(new Stage(number, isLast, here.size() - ended.size(), Endings.of(ended)));
        }
        return stages;
    }

    private static List<Matter> latest(Map<PursuitId, List<Case>> matters) {
        return matters.entrySet().stream()
                .map(entry -> new Matter(entry.getKey(), entry.getValue()))
                .sorted(
                        Comparator.comparing((Matter one) -> one.talks().getLast().startedAt())
                                .reversed())
                .limit(MATTERS)
                .sorted(Comparator.comparing(one -> one.talks().getFirst().startedAt()))
                .toList();
    }

    private static List<Stay> stays(List<Case> cases, List<Course> courses, ZoneId zone) {
        var byInterview =
                courses.stream().collect(Collectors.toMap(Course::interview, Function.identity()));
        return cases.stream()
                .filter(one -> byInterview.containsKey(one.interview()))
                .flatMap(one -> stay(one, byInterview, zone).stream())
                .toList();
    }

    private static List<Stay> stay(Case one, Map<InterviewId, Course> courses, ZoneId zone) {
        var course = courses.get(one.interview());
        return course == null
                ? List.of()
                : course.putAwayAt().stream()
                        .map(at ->
                                new Stay(
                                        one.interview(),
                                        one.startedAt().atZone(zone).toLocalDate(),
                                        Math.max(
                                                0,
                                                (at.getEpochSecond()
                                                                - one.endedAt().getEpochSecond())
                                                        / SECONDS_A_DAY),
                                        course.reopenings()))
                        .toList();
    }
}
