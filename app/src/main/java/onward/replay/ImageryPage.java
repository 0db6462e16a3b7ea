package onward.replay;

import java.util.List;
import onward.kernel.Problem;
import onward.platform.web.Dates;
import onward.platform.web.View;

/// Before an imagery session: what it is, and from whose words it is made.
///
/// @param questions those with an answer, to choose from
/// @param chosen the id of the one that is chosen
/// @param otherThingsFirst whether distress rose in the last two sessions
/// @param fresh the id of the session that begins here
public record ImageryPage(
        List<Question> questions,
        String chosen,
        boolean otherThingsFirst,
        String fresh,
        Typed typed,
        List<Problem> problems,
        Dates dates)
        implements View {

    public ImageryPage {
        questions = List.copyOf(questions);
        problems = List.copyOf(problems);
    }

    /// What was typed, where it was refused.
    public record Typed(String room, String hope, String distress, String confidence) {
        static Typed nothing() {
            return new Typed("", "", "", "");
        }

        boolean hasWords() {
            return !(room + hope).isBlank();
        }
    }

    /// Whether there is nothing to begin with: no answer, and nothing that was typed.
    public boolean isBlank() {
        return questions.isEmpty() && !typed.hasWords();
    }

    /// What is wrong with a field; empty where nothing is.
    public boolean refuses(String field) {
        return problems.stream().anyMatch(problem -> problem.field().equals(field));
    }

    @Override
    public String template() {
        return "replay/imagery.jte";
    }

    @Override
    public String title() {
        return "In your mind";
    }

    @Override
    public String place() {
        return "/replay";
    }
}
