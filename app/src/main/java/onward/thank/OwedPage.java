package onward.thank;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onward.interview.Interview;
import onward.platform.mail.Hitch;
import onward.platform.web.Dates;
import onward.platform.web.View;

/// Whom to thank, by when: the last talks, each with those who were met.
///
/// @param hasServer whether a mail server is set up
/// @param unreminded why the last reminder by mail did not go; empty where it did
public record OwedPage(List<Talk> talks, boolean hasServer, Optional<Hitch> unreminded, Dates dates)
        implements View {

    public OwedPage {
        talks = List.copyOf(talks);
    }

    /// One talk with its notes.
    public record Talk(Interview interview, List<Owed> owed) {}

    /// The moment of the visit.
    public Instant now() {
        return dates.now();
    }

    /// Whether a calendar can remind of something.
    public boolean hasEvening() {
        return talks.stream()
                .flatMap(talk -> talk.owed().stream())
                .anyMatch(one -> one.isAwaited(now()));
    }

    /// When a note is due, in words; empty where it has no hour.
    public String due(Owed owed) {
        return owed.occasion().hasEvening() ? DueWords.of(owed.due(), dates) : "";
    }

    /// The word for how far a note is.
    public String label(Owed owed) {
        return switch (owed.progress(now())) {
            case DUE -> "to write";
            case LATE -> "late is still sent";
            case BEGUN -> "begun";
            case UNDER_WAY -> "on its way";
            case ASKED -> "asks you";
            case SENT -> "sent";
            case NOT_NEEDED -> "not needed";
            case ANSWERED -> "they wrote back";
        };
    }

    /// The colour of that word.
    public String shade(Owed owed) {
        return switch (owed.progress(now())) {
            case DUE, LATE, BEGUN -> "due";
            case ASKED -> "stop";
            case UNDER_WAY, NOT_NEEDED -> "calm";
            case SENT, ANSWERED -> "ok";
        };
    }

    @Override
    public String template() {
        return "thank/owed.jte";
    }

    @Override
    public String title() {
        return "Thank";
    }

    @Override
    public String place() {
        return "/thank";
    }
}
