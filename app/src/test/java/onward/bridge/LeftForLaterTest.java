package onward.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import onward.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever is left for later waits, and whoever was let go for good comes back as they went.
class LeftForLaterTest {

    private World world;
    private BringingIn bringingIn;

    @BeforeEach
    void open(@TempDir Path folder) {
        world = World.in(folder);
        bringingIn = world.bridging().bringingIn();
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void whoeverWasNotToBeContactedAndWasLetGoComesBackMarked() throws IOException {
        var list =
                "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nDana,Okafor,https://www.linkedin.com/in/dana-okafor,,%s,Engineer,14 Mar 2026\n";
        take(list.formatted("Northwind"), Sorting.Answers.none());
        var dana = all().getFirst().id();
        world.bridging().touching().neverContact(world.owner(), dana, world.clock().now());
        world.bridging().letGo(world.owner(), dana);
        assertThat(all()).isEmpty();

        take(list.formatted("Contoso"), Sorting.Answers.none());
        assertThat(all()).hasSize(1).allMatch(Person::isQuiet);
        world.met("Dana Okafor", "", "somebody.else@x.example");
        assertThat(all()).hasSize(2).anyMatch(person -> !person.isQuiet());
    }

    @Test
    void whoeverIsLeftForLaterWaitsInAFileOfTheirOwn() throws IOException {
        world.dana();
        var cards =
                "BEGIN:VCARD\nVERSION:3.0\nFN:Dana Okafor\nORG:Contoso\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nFN:Amara Cole\nEND:VCARD\n";
        var left = take(cards, Sorting.Answers.none()).left().orElseThrow();
        assertThat(all()).hasSize(2);

        var later = bringingIn.find(world.owner(), left).orElseThrow();
        var now = world.clock().now();
        var asked = bringingIn.preview(world.owner(), later, Sorting.Answers.none(), now);
        assertThat(asked.fates()).hasSize(1).hasOnlyElementsOfType(Fate.Doubtful.class);
        var done =
                bringingIn.take(
                        world.owner(), later, _ -> Optional.of(new Sorting.Answer.Other()), now);
        assertThat(done.left()).isEmpty();
        assertThat(all()).hasSize(3);
    }

    private BringingIn.Preview take(String text, Sorting.Answers answers) throws IOException {
        var now = world.clock().now();
        var in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        var read = (BringingIn.Offer.Read) bringingIn.offer(world.owner(), in, now);
        var file = bringingIn.find(world.owner(), read.id()).orElseThrow();
        return bringingIn.take(world.owner(), file, answers, now);
    }

    private List<Person> all() {
        return world.bridging().newestFirst(world.owner(), 0, 100);
    }
}
