package onward.bridge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onward.kernel.Uuid7;

/// Somebody as a file tells of them, field by field, until they make an [Acquaintance]. What does
/// not fit is cut or left out: a file is never a reason to stop.
final class Sketch {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 100_000;
    private static final int MOST_WAYS = 50;

    /// "urn:uuid:0190163d-8694-739b-aea5-966c26f8ad91"
    private static final String URN = "urn:uuid:";

    private static final Pattern BETWEEN_LINES = Pattern.compile("\r\n|\r|\n");

    private static final Pattern HALF = Pattern.compile("\\p{Cs}");

    private final Map<Trait, String> traits = new EnumMap<>(Trait.class);
    private final List<Way> ways = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final List<Job> jobs = new ArrayList<>();
    private Optional<Instant> quiet = Optional.empty();
    private boolean isQuiet;
    private Optional<Instant> since = Optional.empty();

    private record Job(String company, String title, String began, String ended) {}

    /// What a file can say of somebody in one text.
    enum Trait {
        STABLE,
        NAME,
        PRONOUNS,
        ROLE,
        EMAIL,
        MET_WHERE,
        TRUE_THING,
        OWED
    }

    /// Says one thing; where it was said already, the first stands.
    Sketch say(Trait trait, String text) {
        var isLong = trait == Trait.TRUE_THING || trait == Trait.OWED;
        var fit = isLong ? text(text) : line(text);
        if (!fit.isBlank()) {
            traits.putIfAbsent(trait, fit);
        }
        return this;
    }

    /// An address: the first is the main one.
    Sketch email(String address) {
        var way = line(address);
        if (way.isEmpty() || traits.getOrDefault(Trait.EMAIL, "").equalsIgnoreCase(way)) {
            return this;
        }
        return Way.read(way).kind() == Way.Kind.EMAIL && !traits.containsKey(Trait.EMAIL)
                ? say(Trait.EMAIL, way)
                : way(way);
    }

    Sketch way(String typed) {
        var line = line(typed);
        if (!line.isEmpty() && ways.size() < MOST_WAYS) {
            way(Way.read(line));
        }
        return this;
    }

    Sketch way(Way way) {
        if (!ways.contains(way) && ways.size() < MOST_WAYS) {
            ways.add(way);
        }
        return this;
    }

    Sketch tag(String typed) {
        tags.addAll(Card.tags(line(typed)));
        return this;
    }

    Sketch job(String company, String title, String began, String ended) {
        var name = line(company);
        if (!name.isEmpty()) {
            jobs.add(new Job(name, line(title), day(began), day(ended)));
        }
        return this;
    }

    /// They are not to be contacted, whatever can be read of since when.
    Sketch quiet(Optional<Instant> at) {
        quiet = quiet.or(() -> at);
        isQuiet = true;
        return this;
    }

    Sketch since(Optional<Instant> at) {
        since = since.or(() -> at);
        return this;
    }

    boolean hasJobs() {
        return !jobs.isEmpty();
    }

    boolean hasName() {
        return traits.containsKey(Trait.NAME);
    }

    /// Somebody without a name is nobody: empty.
    Optional<Acquaintance> made(Instant now) {
        if (!hasName()) {
            return Optional.empty();
        }
        var stable = of(Trait.STABLE);
        var own = ownId(stable);
        var card =
                new Card(
                        of(Trait.PRONOUNS),
                        ways,
                        of(Trait.OWED),
                        tags.stream().distinct().toList(),
                        "",
                        own.isPresent() ? "" : stable,
                        quiet.or(() -> Optional.of(now).filter(_ -> isQuiet)));
        var person =
                new Person(
                        own.orElseGet(() -> new PersonId(Uuid7.at(now))),
                        since.orElse(now),
                        of(Trait.NAME),
                        of(Trait.ROLE),
                        of(Trait.EMAIL),
                        of(Trait.MET_WHERE),
                        of(Trait.TRUE_THING),
                        card);
        // the last noted comes first where jobs are listed: the first of the file is noted last
        return Optional.of(
                new Acquaintance(
                        person,
                        jobs.reversed().stream()
                                .map(job -> position(job, now))
                                .toList()
                                .reversed()));
    }

    private static Position position(Job job, Instant now) {
        return new Position(
                new PositionId(Uuid7.at(now)),
                job.company(),
                job.title(),
                job.began(),
                job.ended());
    }

    private String of(Trait trait) {
        return traits.getOrDefault(trait, "");
    }

    /// The id of a person of ours, where the card carries one.
    private static Optional<PersonId> ownId(String stable) {
        try {
            return Optional.of(stable)
                    .filter(id -> id.startsWith(URN))
                    .map(id -> new PersonId(id.substring(URN.length())));
        } catch (IllegalArgumentException others) {
            return Optional.empty();
        }
    }

    private static String day(String typed) {
        return Optional.of(typed.strip()).filter(Position::isDay).orElse("");
    }

    private static String line(String typed) {
        return cut(lines(clean(typed), " ").strip(), LONGEST_LINE);
    }

    private static String text(String typed) {
        return cut(lines(clean(typed), "\n"), LONGEST_TEXT);
    }

    private static String lines(String text, String between) {
        return text.indexOf('\r') < 0 && text.indexOf('\n') < 0
                ? text
                : BETWEEN_LINES.matcher(text).replaceAll(between);
    }

    /// A NUL can be shown on no page, and half a letter is none.
    private static String clean(String typed) {
        var whole = typed.replace('\0', '\uFFFD');
        return whole.chars().noneMatch(letter -> Character.isSurrogate((char) letter))
                ? whole
                : HALF.matcher(whole).replaceAll("\uFFFD");
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end);
    }

    /// The id that a file carries for somebody of ours.
    static String urn(Person person) {
        return URN + person.id().value();
    }

    /// The parts of a name that are there, with spaces between them.
    static String joined(String... parts) {
        return Stream.of(parts)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(java.util.stream.Collectors.joining(" "));
    }
}
