package onward.bridge;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import onward.kernel.Problem;
import onward.platform.web.Answer;
import onward.platform.web.Form;
import onward.platform.web.Visit;

/// Bringing people in from a file, and taking them along in one.
final class ImportPages {

    private static final String FILE = "export";
    private static final String BASE = "/bridge/import";

    private final BringingIn bringingIn;
    private final TakingAlong takingAlong;
    private final MeetingAgain meetingAgain;

    ImportPages(BringingIn bringingIn, TakingAlong takingAlong, MeetingAgain meetingAgain) {
        this.bringingIn = bringingIn;
        this.takingAlong = takingAlong;
        this.meetingAgain = meetingAgain;
    }

    Answer ask(Visit visit) {
        return Answer.page(page(visit, List.of(), undone(visit), ""));
    }

    Answer offer(Visit visit) {
        var chosen = visit.upload(FILE);
        if (chosen.isEmpty()) {
            return refused(visit, "Choose a file first.");
        }
        try (var upload = chosen.get()) {
            return offered(visit, upload.content(), "");
        } catch (IOException cut) {
            return refused(visit, "The file did not come through whole. Nothing was taken in.");
        }
    }

    Answer paste(Visit visit) {
        var pasted = visit.form().text("pasted", "What the file holds");
        try {
            return offered(
                    visit,
                    new ByteArrayInputStream(pasted.getBytes(StandardCharsets.UTF_8)),
                    pasted);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Answer offered(Visit visit, InputStream file, String pasted) throws IOException {
        return switch (bringingIn.offer(visit.ownerId(), file, visit.now())) {
            case BringingIn.Offer.Refused(var why) -> refused(visit, why, pasted);
            case BringingIn.Offer.Read(var id, var nameless) ->
                    Answer.seeOther(BASE + "/" + id.value() + "?nameless=" + nameless);
        };
    }

    Answer show(Visit visit) {
        return with(
                visit,
                file ->
                        switch (file.kind()) {
                            case TABLE -> {
                                var table = bringingIn.table(visit.ownerId(), file);
                                yield Answer.page(
                                        new ColumnsPage(
                                                table,
                                                PeopleTable.guess(table.rows().getFirst()),
                                                List.of()));
                            }
                            case PEOPLE ->
                                    Answer.page(
                                            new PreviewPage(
                                                    bringingIn.preview(
                                                            visit.ownerId(),
                                                            file,
                                                            Sorting.Answers.none(),
                                                            visit.now()),
                                                    nameless(visit)));
                        });
    }

    Answer tell(Visit visit) {
        return with(
                visit,
                file -> {
                    if (file.kind() != PersonImport.Kind.TABLE) {
                        return Answer.seeOther(BASE + "/" + file.id().value());
                    }
                    var columns =
                            visit.form().texts("column", "Column").stream()
                                    .map(TableField::named)
                                    .toList();
                    if (columns.stream().flatMap(Optional::stream).noneMatch(TableField::isName)) {
                        return Answer.refused(
                                new ColumnsPage(
                                        bringingIn.table(visit.ownerId(), file),
                                        columns,
                                        List.of(
                                                new Problem(
                                                        "column-0",
                                                        "One column has to hold the name."))));
                    }
                    var nameless = bringingIn.tell(visit.ownerId(), file, columns, visit.now());
                    return Answer.seeOther(
                            BASE + "/" + file.id().value() + "?nameless=" + nameless);
                });
    }

    Answer take(Visit visit) {
        return with(
                visit,
                file -> {
                    if (file.kind() == PersonImport.Kind.TABLE) {
                        return Answer.seeOther(BASE + "/" + file.id().value());
                    }
                    var form = visit.form();
                    var taken =
                            bringingIn.take(
                                    visit.ownerId(),
                                    file,
                                    doubt -> answer(form, doubt),
                                    visit.now());
                    var people = taken.fates().stream().map(ImportPages::id).distinct().toList();
                    return Answer.page(
                            new TakenPage(
                                    taken,
                                    meetingAgain.crossings(visit.ownerId(), people),
                                    visit.dates()));
                });
    }

    private static PersonId id(Fate fate) {
        return switch (fate) {
            case Fate.New(var file) -> file.person().id();
            case Fate.Known(_, var here) -> here.person().id();
            case Fate.Changed(_, var here, _) -> here.person().id();
            case Fate.Doubtful(var file, _, _) -> file.person().id();
        };
    }

    Answer undo(Visit visit) {
        var id = new ImportId(visit.path("import"));
        if (bringingIn.find(visit.ownerId(), id).isEmpty()) {
            return Answer.notHere();
        }
        var stayed = bringingIn.undo(visit.ownerId(), id);
        return Answer.seeOther(BASE + "?undone=" + stayed.map(String::valueOf).orElse("left"));
    }

    Answer cards(Visit visit) {
        var isOlder = visit.query("version").filter("3"::equals).isPresent();
        return new Answer.Download(
                "people.vcf",
                "text/vcard; charset=utf-8",
                isOlder
                        ? out -> takingAlong.olderCards(visit.ownerId(), out)
                        : out -> takingAlong.cards(visit.ownerId(), out));
    }

    Answer table(Visit visit) {
        return new Answer.Download(
                "people.csv",
                "text/csv; charset=utf-8",
                out -> takingAlong.table(visit.ownerId(), out));
    }

    Answer list(Visit visit) {
        return new Answer.Download(
                "people.json", "application/json", out -> takingAlong.list(visit.ownerId(), out));
    }

    /// Files that were taken in are behind: only undoing is left.
    private Answer with(Visit visit, Function<PersonImport, Answer> answer) {
        return bringingIn
                .find(visit.ownerId(), new ImportId(visit.path("import")))
                .map(file ->
                        file.takenAt().isPresent() ? Answer.seeOther(BASE) : answer.apply(file))
                .orElseGet(Answer::notHere);
    }

    private static Optional<Sorting.Answer> answer(Form form, int doubt) {
        var word = form.word("doubt_" + doubt);
        return switch (word) {
            case "", "later" -> Optional.empty();
            case "other" -> Optional.of(new Sorting.Answer.Other());
            default -> Optional.of(new Sorting.Answer.Same(new PersonId(word)));
        };
    }

    private Answer refused(Visit visit, String why) {
        return refused(visit, why, "");
    }

    private Answer refused(Visit visit, String why, String pasted) {
        return Answer.refused(page(visit, List.of(new Problem(FILE, why)), "", pasted));
    }

    private ImportPage page(Visit visit, List<Problem> problems, String undone, String pasted) {
        return new ImportPage(
                bringingIn.latest(visit.ownerId()), problems, undone, pasted, visit.dates());
    }

    private static String undone(Visit visit) {
        return visit.query("undone")
                .map(stayed ->
                        switch (stayed) {
                            case "0" -> "It is as before.";
                            case "left" -> "The file was put aside. Nothing of it was taken in.";
                            default ->
                                    "It is as before, but for those that you changed since. They stay as they are.";
                        })
                .orElse("");
    }

    private static int nameless(Visit visit) {
        return visit.query("nameless")
                .filter(number -> number.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(0);
    }
}
