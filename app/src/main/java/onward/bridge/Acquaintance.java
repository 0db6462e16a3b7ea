package onward.bridge;

import java.util.List;

/// Somebody with their jobs, as files carry them in and out.
public record Acquaintance(Person person, List<Position> jobs) {
    public Acquaintance {
        jobs = List.copyOf(jobs);
    }

    /// The company where they are, as far as is known; empty else.
    public String company() {
        return jobs.stream()
                .filter(Position::isPresent)
                .map(Position::company)
                .findFirst()
                .orElse("");
    }
}
