package onward.bridge;

/// Somebody, and where being in touch with them stands.
public record InTouch(Person person, Pace pace) {}
