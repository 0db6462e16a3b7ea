package onward.interview;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import onward.kernel.Owner;
import onward.kernel.Problem;
import onward.kernel.WallTime;
import onward.platform.web.Form;

/// The form of an interview, as it was typed, with what is wrong with it.
///
/// @param repeated where the clocks went back over the start: the two times to choose from
public record LogForm(
        String id,
        int version,
        String company,
        String role,
        String starts,
        String ends,
        String zone,
        String stage,
        String format,
        String advert,
        String advertLink,
        String source,
        Optional<WallTime.Reading.Twice> repeated,
        List<Problem> problems) {

    /// An empty form.
    static LogForm blank(InterviewId id, Owner owner, String company, String role) {
        return new LogForm(
                id.value(),
                0,
                company,
                role,
                "",
                "",
                owner.zone().getId(),
                "",
                Format.UNSAID.name(),
                "",
                "",
                "",
                Optional.empty(),
                List.of());
    }

    /// The form filled with what is known.
    static LogForm of(Interview interview, Advert advert) {
        var pursuit = interview.pursuit();
        return new LogForm(
                interview.id().value(),
                interview.version(),
                pursuit.company(),
                pursuit.role(),
                interview.starts().local().toString(),
                interview.ends().map(end -> end.local().toString()).orElse(""),
                interview.starts().zone().getId(),
                interview.stage(),
                interview.format().name(),
                advert.text(),
                advert.link(),
                advert.source(),
                Optional.empty(),
                List.of());
    }

    /// What a form holds, read; its problems tell what is wrong.
    static Read read(Form form) {
        var company =
                form.required("company", "Company", "Which company was it? Its name is enough.");
        var role = form.required("role", "Role", "Which role is it? A word or two are enough.");
        var zone = zone(form);
        var local = form.dateTime("starts", "When");
        if (local.isEmpty() && form.word("starts").isEmpty()) {
            form.refuse("starts", "When was it? A day and a time are enough; a guess will do.");
        }
        var starts =
                local.flatMap(time -> zone.flatMap(place -> once(form, "starts", time, place)));
        var ends =
                form.dateTime("ends", "End")
                        .flatMap(time -> zone.flatMap(place -> once(form, "ends", time, place)));
        if (starts.isPresent()
                && ends.isPresent()
                && ends.get().instant().isBefore(starts.get().instant())) {
            form.refuse("ends", "The end is before the start. Which of the two is right?");
        }
        var advertLink = form.line("advert_link", "Link to the advert");
        if (!advertLink.isEmpty()
                && !advertLink.matches("https?://\\S+")) { // "https://jobs.example/42"
            form.refuse("advert_link", "A link starts with https:// or http://.");
        }
        var read =
                starts.map(time ->
                        new Logged(
                                company,
                                role,
                                new Advert(
                                        form.text("advert", "Advert"),
                                        advertLink,
                                        form.line("source", "Source")),
                                form.line("stage", "Stage"),
                                format(form),
                                time,
                                ends));
        return new Read(typed(form, zone), form.isGood() ? read : Optional.empty());
    }

    /// A form that was read.
    ///
    /// @param logged what it holds; empty where something is wrong
    record Read(LogForm form, Optional<Logged> logged) {}

    LogForm asStale() {
        return new LogForm(
                id,
                version,
                company,
                role,
                starts,
                ends,
                zone,
                stage,
                format,
                advert,
                advertLink,
                source,
                repeated,
                List.of(
                        new Problem(
                                "company",
                                "This interview was changed in another window. Yours is below, not saved yet. Saving again replaces the other.")));
    }

    LogForm withVersion(int current) {
        return new LogForm(
                id,
                current,
                company,
                role,
                starts,
                ends,
                zone,
                stage,
                format,
                advert,
                advertLink,
                source,
                repeated,
                problems);
    }

    private static LogForm typed(Form form, Optional<ZoneId> zone) {
        var repeated =
                zone.flatMap(place ->
                        parse(form.word("starts"))
                                .map(local -> WallTime.read(local, place))
                                .filter(WallTime.Reading.Twice.class::isInstance)
                                .map(WallTime.Reading.Twice.class::cast));
        return new LogForm(
                form.word("id"),
                form.edition(),
                form.line("company", "Company"),
                form.line("role", "Role"),
                form.word("starts"),
                form.word("ends"),
                form.word("zone"),
                form.line("stage", "Stage"),
                form.word("format"),
                form.text("advert", "Advert"),
                form.word("advert_link"),
                form.line("source", "Source"),
                repeated,
                form.problems().stream().distinct().toList());
    }

    private static Optional<LocalDateTime> parse(String typed) {
        try {
            return Optional.of(LocalDateTime.parse(typed.replace(' ', 'T')));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneId> zone(Form form) {
        try {
            return Optional.of(ZoneId.of(form.word("zone")));
        } catch (DateTimeException unknown) {
            form.refuse(
                    "zone",
                    "This time zone is not known. Choose one from the list, such as Europe/London.");
            return Optional.empty();
        }
    }

    private static Optional<WallTime> once(
            Form form, String field, LocalDateTime local, ZoneId zone) {
        return switch (WallTime.read(local, zone)) {
            case WallTime.Reading.Once(WallTime time) -> Optional.of(time);
            case WallTime.Reading.Never(LocalDateTime before, LocalDateTime after) -> {
                form.refuse(
                        field,
                        "This time did not exist: the clocks went from %s to %s. Choose another."
                                .formatted(before.toLocalTime(), after.toLocalTime()));
                yield Optional.empty();
            }
            case WallTime.Reading.Twice(WallTime earlier, WallTime later) ->
                    switch (form.word(field + "_which")) {
                        case "first" -> Optional.of(earlier);
                        case "second" -> Optional.of(later);
                        default -> {
                            if (field.equals("ends")) {
                                yield Optional.of(later);
                            }
                            form.refuse(
                                    field,
                                    "This time came twice: the clocks went back. Say which of the two.");
                            yield Optional.empty();
                        }
                    };
        };
    }

    private static Format format(Form form) {
        return form.oneOf("format", Format.class).orElse(Format.UNSAID);
    }
}
