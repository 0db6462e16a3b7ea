package onward.bridge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onward.kernel.Problem;
import onward.platform.web.Dates;
import onward.platform.web.View;
import org.jspecify.annotations.Nullable;

/// Somebody met, to be seen and changed; or somebody new.
///
/// @param person empty for somebody new
/// @param history all that happened between you; empty for somebody new
/// @param kept whether a change was just saved
/// @param version the edition that the form is filled from
/// @param theirs what another window saved in the meantime; empty where none did
public record PersonPage(
        Optional<Person> person,
        PersonForm typed,
        List<Problem> problems,
        Optional<History> history,
        boolean kept,
        int version,
        Optional<PersonForm> theirs,
        Dates dates)
        implements View {

    static PersonPage fresh(PersonForm typed, List<Problem> problems, Dates dates) {
        return new PersonPage(
                Optional.empty(),
                typed,
                problems,
                Optional.empty(),
                false,
                0,
                Optional.empty(),
                dates);
    }

    /// The same beside what another window saved.
    PersonPage beside(PersonForm saved) {
        return new PersonPage(
                person, typed, problems, history, false, version, Optional.of(saved), dates);
    }

    /// What the other window saved, where it is not what stands in the form.
    public List<String> others() {
        return theirs.map(other -> other.unlike(typed)).orElse(List.of());
    }

    /// What happened between you and somebody.
    ///
    /// @param pace empty where no rhythm was begun
    public record History(
            Optional<Pace> pace,
            List<Touch> touches,
            List<Position> jobs,
            List<MetAt.Talk> talks,
            List<MeetingAgain.Crossing> crossings,
            Optional<Person> introducer) {}

    /// A second meeting in a sentence.
    public String words(SecondMeeting again) {
        return again.words(dates.zone());
    }

    /// Where the form goes.
    public String action() {
        return person.map(known -> "/bridge/" + known.id().value()).orElse("/bridge");
    }

    /// The id of the words beside a refused field; null where it was not refused.
    public @Nullable String error(String field) {
        return problems.stream().anyMatch(problem -> problem.field().equals(field))
                ? field + "-error"
                : null;
    }

    /// Their role and where they are, as far as it is known.
    public String about() {
        var company =
                history.stream()
                        .flatMap(known -> known.jobs().stream())
                        .filter(Position::isPresent)
                        .findFirst()
                        .map(Position::company)
                        .orElse("");
        var pronouns = person.map(known -> known.card().pronouns()).orElse("");
        return Stream.of(person.map(Person::role).orElse(""), company, pronouns)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /// Where being in touch stands, in a sentence.
    public String standing() {
        return history.flatMap(History::pace)
                .map(pace -> PaceWords.standing(pace, dates))
                .orElse("No rhythm was chosen for them.");
    }

    /// Whether it is time.
    public boolean isDue() {
        return history.flatMap(History::pace)
                .filter(pace -> pace.standing(dates.now()) instanceof Pace.Standing.Due)
                .isPresent();
    }

    /// Whether a touch is planned.
    public boolean isPlanned() {
        return history.flatMap(History::pace).flatMap(Pace::due).isPresent();
    }

    /// The months of a rhythm of one's own; empty where it is none.
    public String months() {
        return history.flatMap(History::pace)
                .filter(pace -> pace.rhythm() instanceof Rhythm.Every)
                .map(pace -> Integer.toString(pace.rhythm().months()))
                .orElse("");
    }

    /// Whether this is the rhythm by now.
    public boolean isRhythm(String name) {
        return history.flatMap(History::pace)
                .filter(pace ->
                        switch (pace.rhythm()) {
                            case Rhythm.Usual _ -> name.equals("usual");
                            case Rhythm.Every _ -> name.equals("every");
                            case Rhythm.None() -> name.equals("none");
                        })
                .isPresent();
    }

    /// The rows of the table of jobs, with an empty one below.
    public List<PersonForm.Job> jobs() {
        return Stream.concat(typed.jobs().stream(), Stream.of(new PersonForm.Job("", "", "", "")))
                .toList();
    }

    /// All kinds of being in touch.
    public List<Touch.Kind> kinds() {
        return List.of(Touch.Kind.values());
    }

    /// Today, which a new touch starts from.
    public LocalDate today() {
        return dates.today();
    }

    @Override
    public String template() {
        return person.isPresent() ? "bridge/person.jte" : "bridge/stranger.jte";
    }

    @Override
    public String title() {
        return person.map(Person::name).orElse("Add somebody you met");
    }

    @Override
    public String place() {
        return "/bridge";
    }
}
