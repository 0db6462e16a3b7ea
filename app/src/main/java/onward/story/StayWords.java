package onward.story;

import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import onward.platform.web.Dates;

/// What may be said of how long interviews stay with somebody.
public record StayWords(Way way, Dates dates) {

    /// From the interview to "put away".
    public String putAway() {
        var months =
                way.stays().stream()
                        .collect(
                                Collectors.groupingBy(
                                        stay -> YearMonth.from(stay.held()),
                                        TreeMap::new,
                                        Collectors.toList()));
        months.values().removeIf(stays -> stays.size() < Recurring.FEWEST);
        if (months.size() > 1) {
            return "From the interview to “put away”: half within %s, then half within %s."
                    .formatted(
                            of(months.firstEntry().getKey(), months.firstEntry().getValue()),
                            of(months.lastEntry().getKey(), months.lastEntry().getValue()));
        }
        var n = way.stays().size();
        return n < Recurring.FEWEST
                ? "From the interview to “put away”: not enough yet (n\u00a0=\u00a0%d)."
                        .formatted(n)
                : "From the interview to “put away”: half within %s (n\u00a0=\u00a0%d)."
                        .formatted(StaysPicture.days(median(way.stays())), n);
    }

    /// How often what was put away was opened again.
    public String reopened() {
        var times = way.stays().stream().mapToInt(Stay::reopenings).sum();
        var n = " (n\u00a0=\u00a0" + way.stays().size() + " put away).";
        return switch (times) {
            case 0 -> "None of them was opened again" + n;
            case 1 -> "Opened again: once" + n;
            case 2 -> "Opened again: twice" + n;
            default -> "Opened again: " + times + " times" + n;
        };
    }

    private String of(YearMonth month, List<Stay> stays) {
        return "%s in %s (n\u00a0=\u00a0%d)"
                .formatted(StaysPicture.days(median(stays)), dates.month(month), stays.size());
    }

    private static double median(List<Stay> stays) {
        var days = stays.stream().map(Stay::days).sorted().toList();
        var upper = days.get(days.size() / 2);
        return days.size() % 2 == 1 ? upper : (days.get(days.size() / 2 - 1) + upper) / 2;
    }
}
