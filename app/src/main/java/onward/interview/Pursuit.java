package onward.interview;

/// One role at one company that somebody is after. Its [Advert] is long, and read only where it is
/// shown.
public record Pursuit(PursuitId id, String company, String role) {
    public Pursuit {
        if (company.isBlank() || role.isBlank()) {
            throw new IllegalArgumentException("a pursuit has a company and a role");
        }
    }
}
