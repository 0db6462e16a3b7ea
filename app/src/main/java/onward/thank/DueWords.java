package onward.thank;

import onward.platform.web.Dates;

/// When a note is due, as the page says it: "due tomorrow, 20:00 your time, 14:00 theirs".
final class DueWords {

    private DueWords() {}

    static String of(Due due, Dates dates) {
        var yours = due.yours().instant();
        var day = (due.isPast(dates.now()) ? "was due " : "due ") + dates.distance(yours);
        var hour = ", " + dates.hour(yours);
        return due.isOneClock()
                ? day + hour
                : day + hour + " your time, " + dates.hourThere(due.theirs()) + " theirs";
    }
}
