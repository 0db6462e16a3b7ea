package onward.replay;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import onward.kernel.OwnerId;
import onward.kernel.Uuid7;
import onward.platform.Spreadsheet;
import onward.platform.store.Ledger;
import onward.platform.store.Store;
import onward.replay.Carried.Turn;

/// Brings questions in from a file: first it is read and shown, then it is taken in or left.
public final class BringingQuestions {

    private static final int MOST_BYTES = 64 << 20;
    private static final Duration STAYS = Duration.ofDays(1);

    private final Store store;

    /// @param store keeps the questions
    public BringingQuestions(Store store) {
        this.store = store;
    }

    /// What came of a file.
    public sealed interface Offer {
        /// It was read, and waits.
        record Read(QuestionImportId id) implements Offer {}

        /// It cannot be taken in, and why.
        record Refused(String words) implements Offer {}
    }

    /// What taking a file in would do.
    ///
    /// @param fresh the questions that are not here yet
    /// @param known how many are here already, or twice in the file
    /// @param estimated of how many it is worked out how well they are remembered
    public record Preview(List<Carried> fresh, int known, int estimated) {
        public Preview {
            fresh = List.copyOf(fresh);
        }
    }

    /// Reads a table or a package of Anki's. Nothing of it is taken in yet.
    ///
    /// @param zone where the days of the file are taken to be
    public Offer offer(OwnerId owner, InputStream file, ZoneId zone, Instant now) {
        try {
            var bytes = file.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                return new Offer.Refused("The file is larger than 64 MiB.");
            }
            var found = read(bytes, zone).fitting();
            var waiting = new QuestionImports.Waiting(written(found), found.estimated());
            var id = new QuestionImportId(Uuid7.at(now));
            store.change(
                    owner,
                    ledger -> {
                        QuestionImports.sweep(ledger, now.minus(STAYS));
                        QuestionImports.add(ledger, id, now, waiting);
                    });
            return new Offer.Read(id);
        } catch (UnfitFile unfit) {
            return new Offer.Refused(unfit.words());
        } catch (IOException unreadable) {
            return new Offer.Refused(
                    "This file could not be read. It has to be a table (.csv), or a package of Anki"
                            + " that was exported for older versions (.apkg).");
        }
    }

    private static Found read(byte[] bytes, ZoneId zone) throws IOException {
        var isZip = bytes.length > 2 && bytes[0] == 'P' && bytes[1] == 'K';
        return isZip
                ? AnkiReader.read(new ByteArrayInputStream(bytes), zone)
                : new Found(QuestionTable.read(Spreadsheet.text(bytes)), 0);
    }

    private static String written(Found found) throws IOException {
        var table = new ByteArrayOutputStream();
        QuestionTable.write(found.questions(), table);
        return table.toString(StandardCharsets.UTF_8);
    }

    /// What taking it in would do; empty where there is no such file.
    public Optional<Preview> preview(OwnerId owner, QuestionImportId file) {
        return store.read(
                owner,
                ledger ->
                        QuestionImports.find(ledger, file)
                                .map(waiting -> preview(ledger, waiting)));
    }

    private static Preview preview(Ledger ledger, QuestionImports.Waiting waiting) {
        var here = new HashSet<String>();
        Questions.each(ledger, question -> here.add(Carried.plain(question.asked())));
        var fresh = new ArrayList<Carried>();
        var known = 0;
        for (var one : read(waiting)) {
            if (here.add(one.plain())) {
                fresh.add(one);
            } else {
                known++;
            }
        }
        return new Preview(fresh, known, waiting.estimated());
    }

    private static List<Carried> read(QuestionImports.Waiting waiting) {
        try {
            return QuestionTable.read(waiting.table());
        } catch (IOException ours) {
            throw new UncheckedIOException(ours);
        }
    }

    /// Takes in what is not here yet. What is here stays as it is.
    ///
    /// @return how many were new; empty where there is no such file
    public Optional<Integer> take(OwnerId owner, QuestionImportId file, Schedule.Days days) {
        return store.write(
                owner,
                ledger -> {
                    var preview =
                            QuestionImports.find(ledger, file)
                                    .map(waiting -> preview(ledger, waiting));
                    preview.ifPresent(all -> all.fresh().forEach(one -> add(ledger, one, days)));
                    QuestionImports.remove(ledger, file);
                    return preview.map(all -> all.fresh().size());
                });
    }

    /// Leaves a file: nothing of it is taken in.
    ///
    /// @return whether there was such a file
    public boolean leave(OwnerId owner, QuestionImportId file) {
        return store.write(owner, ledger -> QuestionImports.remove(ledger, file));
    }

    /// Forgets the files of an owner that were brought more than a day ago. A job calls it.
    public void sweep(OwnerId owner, Instant now) {
        store.change(owner, ledger -> QuestionImports.sweep(ledger, now.minus(STAYS)));
    }

    private static void add(Ledger ledger, Carried one, Schedule.Days days) {
        var id = new QuestionId(Uuid7.at(days.now()));
        Questions.add(ledger, Question.added(id, Source.OWN, one.asked(), one.tags(), days.now()));
        Questions.describe(ledger, id, one.asked(), one.otherWords(), one.tags());
        if (!one.answer().isBlank()) {
            SecondTakes.write(
                    ledger,
                    id,
                    new SecondTake(
                            new SecondTakeId(Uuid7.at(days.now())),
                            days.now(),
                            days.now(),
                            one.answer()));
            Questions.answered(ledger, id, 1, Optional.empty(), days.now());
            schedule(ledger, id, one.turn(), days.today());
        }
    }

    private static void schedule(Ledger ledger, QuestionId id, Turn turn, LocalDate today) {
        switch (turn) {
            case Turn.FromNow() -> Questions.schedule(ledger, id, Schedule.fresh(today));
            case Turn.AsBefore(var schedule) -> Questions.schedule(ledger, id, schedule);
            case Turn.Resting() -> {}
        }
    }
}
