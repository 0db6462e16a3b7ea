package onward.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import onward.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a file must never do to the people who are here.
class ImportSafetyTest {

    @TempDir private Path folder;
    private World world;

    @BeforeEach
    void open() {
        world = World.in(folder);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void anAnswerStaysWithItsRowWhateverBecomesOfTheOthers() {
        var dana = world.dana();
        var luis = world.luis();
        // the first answer gives Dana the address by which the second row is known for sure
        var file =
                offered(
                        """
                        Name,E-mail
                        Dana Okafor,dana@home.example
                        Dana Okafor,dana@home.example
                        Luis Prado,luis@home.example
                        """);
        var answers =
                Map.of(
                        1,
                        (Sorting.Answer) new Sorting.Answer.Same(dana.id()),
                        2,
                        new Sorting.Answer.Same(dana.id()));
        var taken = take(file, doubt -> Optional.ofNullable(answers.get(doubt)));
        assertThat(taken.fates().getLast()).isInstanceOf(Fate.Doubtful.class);
        assertThat(person(luis).card().ways()).isEmpty();
    }

    @Test
    void nobodyIsMadeIntoSomebodyWhoWasNotShown() {
        world.dana();
        var luis = world.luis();
        var taken =
                take(
                        offered("Name,Company\nDana Okafor,Contoso\n"),
                        _ -> Optional.of(new Sorting.Answer.Same(luis.id())));
        assertThat(taken.fates()).hasOnlyElementsOfType(Fate.Doubtful.class);
    }

    @Test
    void twoTablesThatCountTheirRowsFromOneDoNotMixTheirPeople() {
        take(offered("Id,Name\n1,Rosa Delgado\n"), Sorting.Answers.none());
        var taken = take(offered("Id,Name\n1,Ines Moreau\n"), Sorting.Answers.none());
        assertThat(taken.fates()).noneMatch(fate -> fate instanceof Fate.Changed);
    }

    @Test
    void whomAFileMarksIsAskedForNoMore() {
        world.dana();
        var later = world.clock().now().plus(Duration.ofDays(100));
        var touching = world.bridging().touching();
        assertThat(touching.due(world.owner(), later, 9)).hasSize(1);
        take(
                offered(
                        "Name,E-mail,Do not contact since\nDana Okafor,dana.okafor@northwind.example,yes\n"),
                Sorting.Answers.none());
        assertThat(touching.due(world.owner(), later, 9)).isEmpty();
    }

    @Test
    void anAddressSaysNothingElseToTheMailProgram() {
        assertThat(Way.mailto("dana@x.example?bcc=evil@y.example"))
                .isEqualTo("mailto:dana@x.example%3Fbcc%3Devil@y.example");
        assertThat(Way.mailto("dana+talk@x.example")).isEqualTo("mailto:dana%2Btalk@x.example");
    }

    private BringingIn.Preview take(PersonImport file, Sorting.Answers answers) {
        return world.bridging()
                .bringingIn()
                .take(world.owner(), file, answers, world.clock().now());
    }

    private Person person(Person one) {
        return world.bridging().find(world.owner(), one.id()).orElseThrow();
    }

    private PersonImport offered(String text) {
        var now = world.clock().now();
        var bringing = world.bridging().bringingIn();
        try {
            var in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            var read = (BringingIn.Offer.Read) bringing.offer(world.owner(), in, now);
            var file = bringing.find(world.owner(), read.id()).orElseThrow();
            var heading = bringing.table(world.owner(), file).rows().getFirst();
            bringing.tell(world.owner(), file, PeopleTable.guess(heading), now);
            return bringing.find(world.owner(), read.id()).orElseThrow();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
