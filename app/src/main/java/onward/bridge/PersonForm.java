package onward.bridge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import onward.kernel.Uuid7;
import onward.platform.web.Form;

/// What was typed about somebody, fit or not.
///
/// @param ways one a line
/// @param tags with commas between them
public record PersonForm(
        String name,
        String pronouns,
        String role,
        String email,
        String ways,
        String metWhere,
        String trueThing,
        String owed,
        String tags,
        List<Job> jobs) {

    /// "dana@northwind.example": something, one @, something, without a space or a control
    /// character. More cannot be told from the text of an address: whether it works, only mail
    /// tells.
    private static final Pattern ADDRESS =
            Pattern.compile("(?U)[^\\s\\p{Cntrl}@]+@[^\\s\\p{Cntrl}@]+");

    public PersonForm {
        jobs = List.copyOf(jobs);
    }

    /// A row of the table of jobs, as it was typed.
    public record Job(String company, String title, String began, String ended) {
        boolean isBlank() {
            return (company + title + began + ended).isEmpty();
        }
    }

    static PersonForm blank() {
        return new PersonForm("", "", "", "", "", "", "", "", "", List.of());
    }

    /// What is other than in another form, each with its label.
    List<String> unlike(PersonForm other) {
        var lines = new ArrayList<String>();
        tell(lines, "Name", name, other.name);
        tell(lines, "Pronouns", pronouns, other.pronouns);
        tell(lines, "Role", role, other.role);
        tell(lines, "E-mail", email, other.email);
        tell(lines, "Other ways", ways, other.ways);
        tell(lines, "Where you met", metWhere, other.metWhere);
        tell(lines, "One true thing", trueThing, other.trueThing);
        tell(lines, "What is owed", owed, other.owed);
        tell(lines, "Tags", tags, other.tags);
        tell(lines, "Jobs", written(jobs), written(other.jobs));
        return lines;
    }

    private static void tell(List<String> lines, String label, String here, String there) {
        if (!here.equals(there)) {
            lines.add(label + ": " + (here.isEmpty() ? "empty" : here));
        }
    }

    private static String written(List<Job> jobs) {
        return jobs.stream()
                .map(job -> String.join(" ", job.company(), job.title(), job.began(), job.ended()))
                .map(String::strip)
                .collect(Collectors.joining("; "));
    }

    static PersonForm of(Person person, List<Position> jobs) {
        var card = person.card();
        return new PersonForm(
                person.name(),
                card.pronouns(),
                person.role(),
                person.email(),
                card.ways().stream().map(Way::value).collect(Collectors.joining("\n")),
                person.metWhere(),
                person.trueThing(),
                card.owed(),
                String.join(", ", card.tags()),
                jobs.stream()
                        .map(job -> new Job(job.company(), job.title(), job.began(), job.ended()))
                        .toList());
    }

    static PersonForm read(Form form) {
        var typed =
                new PersonForm(
                        form.required("name", "Name", "Write their name, or what you call them."),
                        form.line("pronouns", "Pronouns"),
                        form.line("role", "Role"),
                        form.line("email", "E-mail"),
                        form.text("ways", "Other ways to reach them"),
                        form.line("metWhere", "Where you met"),
                        form.text("trueThing", "One true thing"),
                        form.text("owed", "Owed"),
                        form.line("tags", "Tags"),
                        jobs(form));
        if (!typed.email().isEmpty() && !ADDRESS.matcher(typed.email()).matches()) {
            form.refuse(
                    "email",
                    "This does not look like an e-mail address. It needs one @ and no spaces. Or leave it empty.");
        }
        typed.jobs().forEach(job -> check(form, job));
        return typed;
    }

    private static List<Job> jobs(Form form) {
        var companies = form.texts("job_company", "Company");
        var titles = form.texts("job_title", "Title");
        var began = form.texts("job_from", "From");
        var ended = form.texts("job_to", "To");
        var jobs = new ArrayList<Job>();
        for (var at = 0; at < companies.size(); at++) {
            var job =
                    new Job(
                            line(companies, at),
                            line(titles, at),
                            line(began, at),
                            line(ended, at));
            if (!job.isBlank()) {
                jobs.add(job);
            }
        }
        return jobs;
    }

    private static String line(List<String> texts, int at) {
        return at < texts.size() ? texts.get(at).replace('\n', ' ').strip() : "";
    }

    private static void check(Form form, Job job) {
        if (job.company().isEmpty()) {
            form.refuse("jobs", "A job needs its company. Clear the whole row to leave it out.");
        }
        for (var day : List.of(job.began(), job.ended())) {
            if (!day.isEmpty() && !Position.isDay(day)) {
                form.refuse("jobs", "Write a year, such as 2024, or a month, such as 2024-03.");
            }
        }
        for (var text : List.of(job.company(), job.title())) {
            if (text.length() > Form.LINE) {
                form.refuse("jobs", "A company and a title have at most 200 characters.");
            }
        }
    }

    Person person(PersonId id, Instant since, Card known) {
        return new Person(
                id,
                since,
                name,
                role,
                email,
                metWhere,
                trueThing,
                new Card(
                        pronouns,
                        Way.lines(ways),
                        owed,
                        Card.tags(tags),
                        known.request(),
                        known.stable(),
                        known.quietSince()));
    }

    /// The jobs as facts: those that were there keep their ids.
    List<Position> positions(List<Position> known, Instant now) {
        return jobs.stream()
                .map(job ->
                        new Position(
                                new PositionId(Uuid7.at(now)),
                                job.company(),
                                job.title(),
                                job.began(),
                                job.ended()))
                .map(job -> known.stream().filter(job::isSame).findFirst().orElse(job))
                .toList();
    }
}
