package onward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import onward.Evening;
import onward.World;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The same question in a second interview: the page says so, and leads to the first time.
class MetBeforeJourneyTest {

    private static final String FIRST = "Why do you want to leave your present job?";
    private static final String SECOND = "Why are you leaving your current job?";

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(Setting.class)
    void aQuestionMetBeforeLeadsToTheFirstTime(Setting setting) {
        try (var world = World.in(folder).open();
                var tab = Tab.signedIn(world, setting)) {
            var first = evening(world, FIRST);
            world.clock().turn(Duration.ofDays(1));
            var second = evening(world, SECOND);
            tab.open(moment(second)).doesNotSee("You met this question before");
            world.jobs().step();
            tab.open(moment(second))
                    .sees("You met this question before")
                    .sees("It went not great.");
            tab.follow("That moment");
            assertThat(tab.path()).isEqualTo(moment(first));
        }
    }

    private static Evening evening(World world, String asked) {
        return new Evening(
                        world,
                        world.guest(),
                        field ->
                                switch (field) {
                                    case "asked" -> asked;
                                    case "company" -> "Northwind";
                                    case "role" -> "backend engineer";
                                    default -> "My " + field;
                                })
                .written();
    }

    private static String moment(Evening evening) {
        return evening.sheet("moments/" + evening.ids().get("moment"));
    }
}
