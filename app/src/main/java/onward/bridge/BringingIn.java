package onward.bridge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onward.kernel.OwnerId;
import onward.kernel.Uuid7;
import onward.platform.Spreadsheet;
import onward.platform.store.Ledger;
import onward.platform.store.Owners;
import onward.platform.store.Store;

/// Brings people in from a file: first it is read and shown, then it is taken in or left, and it
/// can be undone for a day.
public final class BringingIn {

    private static final Duration STAYS = Duration.ofDays(1);
    private static final int LAST = 5;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM");

    private final Store store;

    /// @param store keeps the people
    public BringingIn(Store store) {
        this.store = store;
    }

    /// What came of a file.
    public sealed interface Offer {
        /// It was read.
        ///
        /// @param nameless how many had no name and were left out
        record Read(ImportId id, int nameless) implements Offer {}

        /// It could not be read, with the reason in words.
        record Refused(String why) implements Offer {}
    }

    /// What taking a file in would do, or did.
    ///
    /// @param left the file of those who were left for later; empty where nobody was
    public record Preview(PersonImport file, List<Fate> fates, Optional<ImportId> left) {
        public Preview {
            fates = List.copyOf(fates);
        }
    }

    /// A table of which the columns are still to be told.
    public record Table(PersonImport file, List<List<String>> rows) {}

    /// Reads a file. Nothing of it is taken in yet.
    public Offer offer(OwnerId owner, InputStream file, Instant now) throws IOException {
        var zone = store.glance(owner, Owners::load).zone();
        return switch (PeopleReader.read(file, now, zone)) {
            case PeopleReader.Told.Nothing(var why) -> new Offer.Refused(why);
            case PeopleReader.Told.Table(var text) ->
                    keep(owner, PersonImport.Kind.TABLE, text, 0, now);
            case PeopleReader.Told.People(var people, var nameless) ->
                    keep(owner, PersonImport.Kind.PEOPLE, written(people), nameless, now);
        };
    }

    private Offer keep(
            OwnerId owner, PersonImport.Kind kind, String body, int nameless, Instant now) {
        var id = new ImportId(Uuid7.at(now));
        store.change(
                owner,
                ledger -> {
                    PersonImports.sweep(ledger, now.minus(STAYS));
                    PersonImports.put(
                            ledger, new PersonImport(id, now, kind, Optional.empty()), body);
                });
        return new Offer.Read(id, nameless);
    }

    /// Forgets the files of an owner that were brought more than a day ago. A job calls it.
    public void sweep(OwnerId owner, Instant now) {
        store.change(owner, ledger -> PersonImports.sweep(ledger, now.minus(STAYS)));
    }

    /// One of the files; empty where there is none of this id.
    public Optional<PersonImport> find(OwnerId owner, ImportId id) {
        return store.glance(owner, ledger -> PersonImports.find(ledger, id));
    }

    /// The files of the last day.
    public List<PersonImport> latest(OwnerId owner) {
        return store.glance(owner, ledger -> PersonImports.latest(ledger, LAST));
    }

    /// A table as it stands in its file.
    public Table table(OwnerId owner, PersonImport file) {
        return new Table(
                file, rows(store.glance(owner, ledger -> PersonImports.body(ledger, file.id()))));
    }

    /// Tells what the columns of a table hold: it becomes people.
    ///
    /// @return how many rows had no name
    public int tell(
            OwnerId owner, PersonImport file, List<Optional<TableField>> columns, Instant now) {
        return store.write(
                owner,
                ledger -> {
                    var rows = rows(PersonImports.body(ledger, file.id()));
                    var people =
                            rows.stream()
                                    .skip(1)
                                    .flatMap(cells ->
                                            PeopleTable.somebody(columns, cells, now).stream())
                                    .toList();
                    PersonImports.put(
                            ledger,
                            new PersonImport(
                                    file.id(),
                                    file.at(),
                                    PersonImport.Kind.PEOPLE,
                                    Optional.empty()),
                            written(people));
                    return rows.size() - 1 - people.size();
                });
    }

    /// What taking it in would do.
    Preview preview(OwnerId owner, PersonImport file, Sorting.Answers answers, Instant now) {
        return store.read(
                owner,
                ledger -> new Preview(file, sorted(ledger, file, answers, now), Optional.empty()));
    }

    /// Takes the people in. Who is doubtful and was not told of is left.
    Preview take(OwnerId owner, PersonImport file, Sorting.Answers answers, Instant now) {
        return store.write(
                owner,
                ledger -> {
                    var fates = sorted(ledger, file, answers, now);
                    var undo = new Undo();
                    fates.forEach(undo::note);
                    People.add(ledger, undo.fresh().stream().map(Acquaintance::person).toList());
                    Positions.add(ledger, jobs(undo.fresh()));
                    undo.changed()
                            .forEach(change -> {
                                People.put(ledger, change.merged().person());
                                replaceJobs(ledger, change.here(), change.merged());
                                LeftForLater.endIfQuiet(ledger, change.merged().person());
                            });
                    PersonImports.taken(ledger, file.id(), now, undo.written());
                    return new Preview(file, fates, LeftForLater.keep(ledger, fates, now));
                });
    }

    /// Takes it back: who was new goes, who was changed is as before. Who was used since stays.
    ///
    /// @return how many stay as they are now; empty where nothing was taken in
    public Optional<Integer> undo(OwnerId owner, ImportId file) {
        return store.write(
                owner,
                ledger -> {
                    var stayed =
                            PersonImports.undo(ledger, file)
                                    .map(undo -> Undo.read(undo).undone(ledger));
                    PersonImports.remove(ledger, file);
                    return stayed;
                });
    }

    private static List<Fate> sorted(
            Ledger ledger, PersonImport file, Sorting.Answers answers, Instant now) {
        var sorting =
                new Sorting(everybody(ledger), answers, month(now, Owners.load(ledger).zone()));
        var marks = Marking.of(ledger);
        return people(PersonImports.body(ledger, file.id())).stream()
                .map(marks::marked)
                .map(sorting::sort)
                .toList();
    }

    /// The month of a moment where the owner is.
    static String month(Instant now, ZoneId zone) {
        return MONTH.format(now.atZone(zone));
    }

    /// Everybody with their jobs.
    static List<Acquaintance> everybody(Ledger ledger) {
        var jobs = Positions.all(ledger);
        return People.newestFirst(ledger, 0, Integer.MAX_VALUE).stream()
                .map(person -> new Acquaintance(person, jobs.getOrDefault(person.id(), List.of())))
                .toList();
    }

    static void replaceJobs(Ledger ledger, Acquaintance from, Acquaintance to) {
        if (!from.jobs().equals(to.jobs())) {
            Positions.replace(ledger, to.person().id(), to.jobs());
        }
    }

    private static Map<PersonId, List<Position>> jobs(List<Acquaintance> people) {
        var jobs = new java.util.LinkedHashMap<PersonId, List<Position>>();
        people.forEach(somebody -> jobs.put(somebody.person().id(), somebody.jobs()));
        return jobs;
    }

    private static List<List<String>> rows(String text) {
        try {
            return Spreadsheet.rows(text);
        } catch (IOException wasReadBefore) {
            throw new UncheckedIOException(wasReadBefore);
        }
    }

    static String written(List<Acquaintance> people) {
        try {
            var out = new ByteArrayOutputStream();
            PeopleFile.write(people, out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static List<Acquaintance> people(String written) {
        var people = new ArrayList<Acquaintance>();
        try {
            PeopleFile.read(new StringReader(written), people::add);
        } catch (IOException wasWrittenHere) {
            throw new UncheckedIOException(wasWrittenHere);
        }
        return people;
    }
}
