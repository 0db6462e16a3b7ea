package onward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import onward.World;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Somebody is met, comes due and is written to; a table is brought in, looked at and taken in.
class BridgeJourneyTest {

    private static final String TABLE = "Name,Company\nDana Okafor,Contoso\nAmara Cole,Contoso\n";

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(Setting.class)
    void somebodyMetIsKeptWrittenToAndBroughtInAgain(Setting setting) {
        try (var world = World.in(folder).open()) {
            world.dana();
            world.clock().turn(Duration.ofDays(100));
            try (var tab = Tab.signedIn(world, setting)) {
                tab.open("/").sees("A few lines are due").press("I wrote to Dana Okafor");
                tab.doesNotSee("A few lines are due");
                tab.open("/bridge/back-in-touch").sees("Longest silent first");
                tab.open("/bridge").sees("One person you met").follow("Dana Okafor");
                tab.sees("The next time is in 3 months").sees("You wrote");

                tab.open("/bridge").follow("From a file").unfold("Paste it instead");
                tab.type("pasted", TABLE);
                tab.page().locator("form:has(#pasted) button").click();
                tab.page().waitForURL("**/bridge/import/*");
                tab.inspected().sees("2 rows were found").press("See what would be new");
                tab.sees("1 would be new").sees("Is this the same person?");
                tab.choose("doubt_1", "other").press("Take them in");
                tab.sees("2 new, 0 changed").sees("No match").press("Undo all of it");
                tab.sees("It is as before.");
                tab.open("/bridge")
                        .type("find", "dan")
                        .press("Look")
                        .sees("One person of this name");
                assertThat(tab.page().url()).endsWith("/bridge/found");
            }
        }
    }
}
