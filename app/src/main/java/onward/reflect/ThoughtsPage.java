package onward.reflect;

import java.util.List;
import java.util.Optional;
import onward.platform.web.View;

/// The page of the thought that stings.
///
/// @param stepBack the text, where stepping back is wanted
/// @param kindWord the text, where a word to oneself is wanted
/// @param name how the onlooker calls the person
public record ThoughtsPage(
        Top top,
        List<Thought> thoughts,
        List<Moment> moments,
        Optional<String> stepBack,
        Optional<String> kindWord,
        String name,
        Kept kept)
        implements View {
    @Override
    public String template() {
        return "reflect/thoughts.jte";
    }

    @Override
    public String title() {
        return "The thought that stings";
    }

    @Override
    public String place() {
        return "/reflect";
    }
}
