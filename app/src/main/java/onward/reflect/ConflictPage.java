package onward.reflect;

import onward.platform.web.View;

/// The two texts side by side, as a part of a form.
public record ConflictPage(Kept.Conflict conflict) implements View {
    @Override
    public String template() {
        return "reflect/conflict.jte";
    }

    @Override
    public String title() {
        return "Changed in another window";
    }

    @Override
    public String place() {
        return "/reflect";
    }
}
