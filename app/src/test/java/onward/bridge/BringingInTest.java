package onward.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import onward.World;

/// Bringing people in: nobody twice, nothing lost, "do not contact" for good.
class BringingInTest {

    private static final World WORLD = opened();
    private static final BringingIn BRINGING_IN = WORLD.bridging().bringingIn();

    private static World opened() {
        try {
            return World.in(Files.createTempDirectory(Path.of("target"), "people-"));
        } catch (IOException full) {
            throw new java.io.UncheckedIOException(full);
        }
    }

    @AfterContainer
    static void closeIt() {
        WORLD.close();
    }

    @Property(tries = 12)
    void importingWhatWasExportedGivesTheSameAndTwiceIsOnce(@ForAll Random random) {
        empty();
        take(cards(new Strangers(random).some(6)));
        var here = shown();
        var files = List.of(file(true), file(false));

        for (var file : files) {
            assertThat(take(file).fates()).allMatch(fate -> fate instanceof Fate.Known);
            assertThat(shown()).isEqualTo(here);
        }
        empty();
        assertThat(take(files.get(random.nextInt(2))).fates())
                .allMatch(fate -> fate instanceof Fate.New);
        assertThat(shown()).isEqualTo(here);
    }

    /// Whatever comes after it, and in which order: nobody becomes reachable again.
    @Property(tries = 12)
    void doNotContactSurvivesEveryOrderOfImports(@ForAll Random random) {
        empty();
        var people = new Strangers(random).some(4);
        take(cards(people));
        var quiet = random.nextInt(people.size());
        var before = file(true);
        var all = all();
        var marked = all.get(quiet % all.size()).person();
        WORLD.bridging().touching().neverContact(WORLD.owner(), marked.id(), WORLD.clock().now());
        var after = file(random.nextBoolean());
        for (var step = 0; step < 5; step++) {
            switch (random.nextInt(4)) {
                case 0 -> take(before);
                case 1 -> take(after);
                case 2 -> take(cards(people));
                default -> {
                    var file = offered(random.nextBoolean() ? before : after);
                    BRINGING_IN.take(
                            WORLD.owner(), file, Sorting.Answers.none(), WORLD.clock().now());
                    BRINGING_IN.undo(WORLD.owner(), file.id());
                }
            }
            assertThat(person(marked.id()).isQuiet()).isTrue();
            assertThat(WORLD.bridging().touching().due(WORLD.owner(), WORLD.clock().now(), 99))
                    .noneMatch(due -> due.person().id().equals(marked.id()));
        }
        // and a file in which they are marked marks them elsewhere
        empty();
        take(after);
        assertThat(all())
                .filteredOn(one -> one.person().name().equals(marked.name()))
                .allMatch(one -> one.person().isQuiet());
    }

    @Property(tries = 1)
    void aChangedJobIsAddedAndTheOldOneEnds() {
        empty();
        take(linkedIn("Northwind", "Engineer"));
        var preview = take(linkedIn("Contoso GmbH", "Head of data"));
        assertThat(preview.fates()).hasOnlyElementsOfType(Fate.Changed.class);
        var jobs = all().getFirst().jobs();
        assertThat(jobs.getFirst().company()).isEqualTo("Contoso GmbH");
        assertThat(jobs.getFirst().isPresent()).isTrue();
        assertThat(jobs.getLast().ended()).isEqualTo("2026-11");
        // the old file after the new one takes nothing back
        assertThat(take(linkedIn("Northwind", "Engineer")).fates())
                .hasOnlyElementsOfType(Fate.Known.class);
        assertThat(all().getFirst().company()).isEqualTo("Contoso GmbH");
    }

    @Property(tries = 1)
    void aDoubtfulOneIsAskedAboutAndUndone() {
        empty();
        var dana = WORLD.dana();
        var file = offered("Name,Company\nDana Okafor,Contoso\n");
        var asked = preview(file);
        assertThat(asked.fates()).hasOnlyElementsOfType(Fate.Doubtful.class);
        // left open: left out
        BRINGING_IN.take(WORLD.owner(), file, Sorting.Answers.none(), WORLD.clock().now());
        assertThat(all()).hasSize(1);

        var same = offered("Name,Company\nDana Okafor,Contoso\n");
        BRINGING_IN.take(
                WORLD.owner(),
                same,
                _ -> Optional.of(new Sorting.Answer.Same(dana.id())),
                WORLD.clock().now());
        assertThat(all()).hasSize(1);
        assertThat(all().getFirst().company()).isEqualTo("Contoso");
        assertThat(BRINGING_IN.undo(WORLD.owner(), same.id())).contains(0);
        assertThat(all().getFirst().company()).isEmpty();

        var other = offered("Name,Company\nDana Okafor,Contoso\n");
        BRINGING_IN.take(
                WORLD.owner(),
                other,
                _ -> Optional.of(new Sorting.Answer.Other()),
                WORLD.clock().now());
        assertThat(all()).hasSize(2);
        assertThat(take("Name,Company\nDana Okafor,Contoso\n").fates())
                .hasOnlyElementsOfType(Fate.Known.class);
        assertThat(BRINGING_IN.undo(WORLD.owner(), other.id())).contains(0);
        assertThat(all()).hasSize(1);
    }

    /// A page on LinkedIn is one page however its address is written; a company's page is of
    /// nobody.
    @Property(tries = 1)
    void aPersonIsKnownByTheirPageAndNotByThatOfTheirCompany() {
        empty();
        take(linkedIn("Northwind", "Engineer"));
        for (var page :
                List.of(
                        "http://de.linkedin.com/in/Dana-Okafor/",
                        "linkedin.com/in/dana-okafor?x=y")) {
            var known = take("Name,Website\nD. Okafor," + page + "\n").fates().getFirst();
            assertThat(known).as(page).isNotInstanceOfAny(Fate.New.class, Fate.Doubtful.class);
        }
        empty();
        var colleagues =
                """
                Name,Website
                Anna Smith,https://www.northwind.example/
                Anna Jones,https://northwind.example
                Anna Brown,https://ibm.com
                Anna Green,https://ing.com
                """;
        assertThat(take(colleagues).fates()).hasOnlyElementsOfType(Fate.New.class);
        assertThat(take(colleagues).fates()).hasOnlyElementsOfType(Fate.Known.class);
    }

    @Property(tries = 1)
    void afterADayNoFileIsLeft() {
        var file = offered("Name\nRosa Delgado\n");
        BRINGING_IN.sweep(WORLD.owner(), WORLD.clock().now().plus(java.time.Duration.ofHours(25)));
        assertThat(BRINGING_IN.find(WORLD.owner(), file.id())).isEmpty();
    }

    private static String linkedIn(String company, String title) {
        return """
        First Name,Last Name,URL,Email Address,Company,Position,Connected On
        Dana,Okafor,https://www.linkedin.com/in/dana-okafor,,%s,%s,14 Mar 2026
        """
                .formatted(company, title);
    }

    private static BringingIn.Preview take(String text) {
        return BRINGING_IN.take(
                WORLD.owner(), offered(text), Sorting.Answers.none(), WORLD.clock().now());
    }

    private static BringingIn.Preview preview(PersonImport file) {
        return BRINGING_IN.preview(
                WORLD.owner(), file, Sorting.Answers.none(), WORLD.clock().now());
    }

    private static PersonImport offered(String text) {
        var now = WORLD.clock().now();
        try {
            var in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            var read = (BringingIn.Offer.Read) BRINGING_IN.offer(WORLD.owner(), in, now);
            var file = BRINGING_IN.find(WORLD.owner(), read.id()).orElseThrow();
            if (file.kind() == PersonImport.Kind.TABLE) {
                var heading = BRINGING_IN.table(WORLD.owner(), file).rows().getFirst();
                BRINGING_IN.tell(WORLD.owner(), file, PeopleTable.guess(heading), now);
            }
            return BRINGING_IN.find(WORLD.owner(), read.id()).orElseThrow();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String cards(List<Acquaintance> people) {
        try {
            var out = new ByteArrayOutputStream();
            VCardFile.write(people, ezvcard.VCardVersion.V4_0, out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String file(boolean asCards) {
        try {
            var out = new ByteArrayOutputStream();
            var along = new TakingAlong(WORLD.store());
            if (asCards) {
                along.cards(WORLD.owner(), out);
            } else {
                along.table(WORLD.owner(), out);
            }
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void empty() {
        all().forEach(one -> WORLD.bridging().letGo(WORLD.owner(), one.person().id()));
    }

    private static Person person(PersonId id) {
        return WORLD.bridging().find(WORLD.owner(), id).orElseThrow();
    }

    private static List<Acquaintance> all() {
        return WORLD.store().read(WORLD.owner(), BringingIn::everybody);
    }

    private static List<String> shown() {
        return all().stream().map(Strangers::shown).sorted().toList();
    }
}
