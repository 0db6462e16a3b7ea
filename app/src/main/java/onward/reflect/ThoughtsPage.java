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
        List<Row> thoughts,
        List<Moment> moments,
        Optional<String> stepBack,
        Optional<String> kindWord,
        String name,
        Kept kept)
        implements View {

    /// A thought as it stands in the form: its two numbers may not be numbers yet.
    ///
    /// @param thought what can be kept of it
    /// @param before what was typed for the belief before
    /// @param after what was typed for the belief after
    public record Row(Thought thought, String before, String after) {}

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
