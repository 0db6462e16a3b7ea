package onward.platform.web;

/// What a template shows: a public record beside it. One record makes the whole page.
public interface View {

    /// The template's path, for instance `reflect/moment.jte`.
    String template();

    /// The page's title, before the program's name.
    String title();

    /// The path of the place in the rail that this page belongs to, for instance `/reflect`.
    String place();
}
