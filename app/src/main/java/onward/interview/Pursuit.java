package onward.interview;

/// One role at one company that somebody is after.
///
/// @param advert what the job advert said; may be empty
/// @param advertLink where it stands; may be empty
/// @param source where it was found: a recruiter, a site, a friend; may be empty
public record Pursuit(
        PursuitId id,
        String company,
        String role,
        String advert,
        String advertLink,
        String source) {
    public Pursuit {
        if (company.isBlank() || role.isBlank()) {
            throw new IllegalArgumentException("a pursuit has a company and a role");
        }
    }
}
