package onward.story;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.Writer;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import onward.interview.Case;
import onward.interview.Interview;
import onward.interview.Looking;
import onward.interview.Origin;
import onward.kernel.Owner;
import onward.platform.store.Store;
import onward.platform.web.Dates;
import onward.reflect.Reflecting;
import onward.replay.Browsing;
import onward.replay.Imagining;
import onward.replay.Retaking;

/// Puts together what is looked back upon, for a page and for a report. Only what is shown is
/// opened: a few names, questions and slices.
public final class Compiling {

    private static final String PACKAGE = "onward.templates";
    private static final int GOOD = 5;
    private static final int POINTS = 60;
    private static final int TOLD = 5;
    private static final int LISTED = 200;

    private final Recounting recounting;
    private final Retelling retelling;
    private final Reflecting reflecting;
    private final Retaking retaking;
    private final Imagining imagining;
    private final Looking looking;

    public Compiling(
            Store store,
            Recounting recounting,
            Retelling retelling,
            Reflecting reflecting,
            Retaking retaking,
            Looking looking) {
        this.recounting = recounting;
        this.retelling = retelling;
        this.reflecting = reflecting;
        this.retaking = retaking;
        this.looking = looking;
        imagining = new Imagining(store);
    }

    /// The record.
    public RecordPage record(Owner owner, Dates dates) {
        var told = retelling.last(owner.id(), 1, dates.now()).stream().findFirst();
        return record(owner, EnumSet.allOf(Part.class), told, dates);
    }

    private RecordPage record(Owner owner, Set<Part> parts, Optional<Told> told, Dates dates) {
        var recount = recounting.of(owner, dates.now());
        return RecordPage.of(
                recount,
                parts.contains(Part.RECURRING) ? often(owner, recount.recurring()) : List.of(),
                parts.contains(Part.WELL) ? reflecting.goodPoints(owner.id(), GOOD) : List.of(),
                told,
                dates);
    }

    /// The way so far.
    public WayPage way(Owner owner, Dates dates) {
        var way = recounting.of(owner, dates.now()).way();
        var first =
                way.matters().stream()
                        .map(matter -> matter.talks().getFirst())
                        .map(Case::interview)
                        .toList();
        var names =
                looking.some(owner.id(), first).stream()
                        .collect(
                                Collectors.toMap(
                                        interview -> interview.pursuit().id(),
                                        Interview::name,
                                        (one, _) -> one));
        return WayPage.of(
                way, names, imagining.confidence(owner.id(), owner.zone(), POINTS), dates);
    }

    /// The report of some parts.
    public ReportPage report(Owner owner, Set<Part> parts, Dates dates) {
        var listed =
                parts.contains(Part.EVIDENCE)
                        ? applications(owner, Span.usual(dates.today()), 0, LISTED + 1)
                        : List.<Application>of();
        return new ReportPage(
                parts,
                owner.name(),
                record(owner, parts, Optional.empty(), dates),
                parts.contains(Part.WAY) ? Optional.of(way(owner, dates)) : Optional.empty(),
                parts.contains(Part.TOLD)
                        ? retelling.last(owner.id(), TOLD, dates.now())
                        : List.of(),
                listed.stream().limit(LISTED).toList(),
                listed.size() > LISTED,
                dates);
    }

    /// Writes a report as a file that opens beside the styles of the program.
    public void write(ReportPage report, Writer out) {
        TemplateEngine.createPrecompiled(
                        null, ContentType.Html, Compiling.class.getClassLoader(), PACKAGE)
                .render("story/report-file.jte", Map.of("page", report), new WriterOutput(out));
    }

    /// The applications and interviews of some days, the earliest first.
    List<Application> applications(Owner owner, Span span, int skipped, int most) {
        var zone = owner.zone();
        var interviews =
                looking.between(owner.id(), span.begins(zone), span.ends(zone), skipped, most);
        var origins =
                looking.origins(
                        owner.id(), interviews.stream().map(one -> one.pursuit().id()).toList());
        return interviews.stream()
                .map(one ->
                        new Application(
                                one,
                                origins.getOrDefault(
                                        one.pursuit().id(),
                                        new Origin("", one.starts().instant()))))
                .toList();
    }

    private List<Browsing.Row> often(Owner owner, Recurring recurring) {
        return recurring.often().stream()
                .flatMap(one ->
                        retaking.find(owner.id(), one.question()).stream()
                                .map(question -> new Browsing.Row(question, one.met(), one.well())))
                .toList();
    }
}
