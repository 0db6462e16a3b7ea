package onward.replay;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import onward.kernel.OwnerId;
import onward.kernel.Uuid7;
import onward.platform.store.Ledger;
import onward.platform.store.Store;

/// Takes questions and answers along to other programs, and brings them in from there.
public final class Exchanging {

    private static final int MOST_BYTES = 64 << 20;
    private static final int LONGEST = 100_000;

    private final Store store;

    /// @param store keeps the questions
    public Exchanging(Store store) {
        this.store = store;
    }

    /// What became of a file.
    public sealed interface Outcome {
        /// How many were new, and how many were here already.
        record BroughtIn(int added, int alreadyHere) implements Outcome {}

        /// Nothing of it was taken, and why.
        record Refused(String words) implements Outcome {}
    }

    /// Every question with its answer of now.
    public List<Carried> all(OwnerId owner) {
        return store.read(owner, Exchanging::all);
    }

    private static List<Carried> all(Ledger ledger) {
        var answers = new HashMap<QuestionId, String>();
        SecondTakes.each(ledger, (question, take) -> answers.put(question, take.body()));
        var all = new ArrayList<Carried>();
        Questions.each(
                ledger,
                question ->
                        all.add(
                                new Carried(
                                        question.asked(),
                                        question.otherWords(),
                                        answers.getOrDefault(question.id(), ""),
                                        question.tags(),
                                        question.schedule())));
        return all;
    }

    /// Brings a table or a package of Anki's in. A question that is here stays as it is.
    public Outcome bringIn(OwnerId owner, InputStream file, Schedule.Days days) {
        try {
            var bytes = file.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                return new Outcome.Refused("The file is larger than 64 MiB.");
            }
            var found = read(bytes);
            return found.isEmpty()
                    ? new Outcome.Refused("No question was found in this file.")
                    : store.write(owner, ledger -> bringIn(ledger, found, days));
        } catch (IOException unreadable) {
            return new Outcome.Refused(
                    "This file could not be read. It has to be a table (.csv), or a package of Anki"
                            + " that was exported for older versions (.apkg).");
        }
    }

    private static List<Carried> read(byte[] bytes) throws IOException {
        var isZip = bytes.length > 2 && bytes[0] == 'P' && bytes[1] == 'K';
        return isZip
                ? AnkiReader.read(new ByteArrayInputStream(bytes))
                : QuestionTable.read(
                        new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", ""));
    }

    private static Outcome bringIn(Ledger ledger, List<Carried> found, Schedule.Days days) {
        var here = new HashSet<String>();
        Questions.each(ledger, question -> here.add(Carried.plain(question.asked())));
        var added = 0;
        var known = 0;
        for (var one : found) {
            if (one.asked().length() > LONGEST || one.answer().length() > LONGEST) {
                return new Outcome.Refused(
                        "A text in it is longer than 100,000 characters. Nothing was taken.");
            }
            if (here.add(one.plain())) {
                add(ledger, one, days);
                added++;
            } else {
                known++;
            }
        }
        return new Outcome.BroughtIn(added, known);
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
            Questions.schedule(ledger, id, Schedule.fresh(days.today()));
        }
    }
}
