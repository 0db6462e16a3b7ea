package onward.replay;

import java.util.List;
import java.util.Optional;
import onward.kernel.Problem;
import onward.platform.web.Dates;
import onward.platform.web.View;
import onward.replay.ImagerySession.Standing;

/// An imagery session under way, or how it ended.
///
/// @param typed what was typed, where it was refused
public record ScenePage(ImagerySession session, Typed typed, List<Problem> problems, Dates dates)
        implements View {

    public ScenePage {
        problems = List.copyOf(problems);
    }

    /// What was typed, where it was refused.
    public record Typed(String obstacle, String cue, String act, String confidence) {
        static Typed nothing() {
            return new Typed("", "", "", "");
        }
    }

    /// Whether something was typed for a plan that this session takes no more.
    public boolean hasLeftover() {
        return !isPlanning() && !(typed.obstacle() + typed.cue() + typed.act()).isBlank();
    }

    /// Its address.
    public String path() {
        return "/replay/imagery/" + session.id().value();
    }

    /// What is gone through.
    public Scene scene() {
        return Scene.of(session);
    }

    /// Whether the scene is gone through.
    public boolean isScene() {
        return session.standing() instanceof Standing.InTheScene;
    }

    /// Whether the obstacle and the plan are asked for.
    public boolean isPlanning() {
        return session.standing() instanceof Standing.Planning;
    }

    /// Whether it ended because it was too much.
    public boolean wasTooMuch() {
        return session.standing() instanceof Standing.TooMuch;
    }

    /// How it was finished, where it was.
    public Optional<Standing.Finished> finished() {
        return session.standing() instanceof Standing.Finished finished
                ? Optional.of(finished)
                : Optional.empty();
    }

    @Override
    public String template() {
        return "replay/scene.jte";
    }

    @Override
    public String title() {
        return switch (session.standing()) {
            case Standing.InTheScene() -> "In the room";
            case Standing.Planning _ -> "What may stand in the way";
            case Standing.Finished _ -> "Done";
            case Standing.Stopped _ -> "Stopped";
            case Standing.TooMuch _ -> "Enough for now";
        };
    }

    @Override
    public String place() {
        return "/replay";
    }
}
