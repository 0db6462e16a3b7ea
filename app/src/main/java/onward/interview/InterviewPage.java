package onward.interview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import onward.bridge.Person;
import onward.bridge.SecondMeeting;
import onward.interview.WriteUps.WriteUp;
import onward.kernel.Problem;
import onward.platform.web.Dates;
import onward.platform.web.View;

/// The page of one interview: where it stands, who was there, what was expected and what came.
///
/// @param invitation what its invitation said, where there was one
/// @param again who else is known at this company
public record InterviewPage(
        Interview interview,
        Advert advert,
        List<Person> people,
        List<SecondMeeting> again,
        Optional<WriteUp> writeUp,
        Optional<String> invitation,
        Dates dates,
        Instant now,
        Typed typed,
        List<Problem> problems)
        implements View {

    /// What was typed into the page's small forms, where one of them was refused.
    public record Typed(String name, String role, String email, String outcome, String heardOn) {
        /// Nothing was typed.
        static Typed nothing() {
            return new Typed("", "", "", "", "");
        }
    }

    /// Where it stands.
    public Interview.Standing standing() {
        return interview.standing(now);
    }

    /// A second meeting in a sentence.
    public String words(SecondMeeting known) {
        return known.words(dates.zone());
    }

    /// Whether it was held.
    public boolean wasHeld() {
        return !interview.starts().instant().isAfter(now) && interview.calledOff().isEmpty();
    }

    /// The forecast in words.
    public String forecast() {
        return interview
                .forecast()
                .map(forecast ->
                        switch (forecast) {
                            case Forecast.Locked locked ->
                                    "A next step: %d %%. Sad in a week: %d of 10. Locked %s."
                                            .formatted(
                                                    locked.nextStep().value(),
                                                    locked.sadness().value(),
                                                    dates.moment(locked.at()));
                            case Forecast.Forgone _ ->
                                    "None: the answer was known before a guess was made.";
                        })
                .orElse("");
    }

    /// How an outcome can be.
    public List<Outcome.Kind> outcomes() {
        return List.of(Outcome.Kind.values());
    }

    /// Today, which a new outcome starts from.
    public LocalDate today() {
        return dates.today();
    }

    @Override
    public String template() {
        return "interview/interview.jte";
    }

    @Override
    public String title() {
        return interview.name();
    }

    @Override
    public String place() {
        return "/interviews";
    }
}
