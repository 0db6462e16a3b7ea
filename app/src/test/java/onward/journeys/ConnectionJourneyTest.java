package onward.journeys;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import onward.World;
import onward.interview.Letters;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// An invitation is dropped and taken; its people lead on to where they are.
class ConnectionJourneyTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @MethodSource("onward.journeys.Setting#usual")
    void anInvitationIsTakenAndItsPeopleLeadToTheirCompany(Setting setting) throws Exception {
        var letter = folder.resolve("invite.ics");
        Files.write(
                letter,
                Letters.outlook("REQUEST", 0, "20261120T140000").getBytes(StandardCharsets.UTF_8));
        try (var world = World.in(folder.resolve("home")).open()) {
            var dana = world.dana();
            try (var tab = Tab.signedIn(world, setting)) {
                tab.open("/interviews/new").follow("Bring it here");
                tab.page().locator("#invitation").setInputFiles(letter);
                tab.press("Look into it").sees("Before anything is written").sees("Luis Prado");
                tab.press("Take it in").sees("Northwind, Backend engineer");
                tab.sees("Dana Okafor").sees("Luis Prado").follow("Who connects you there");
                tab.sees("Paths to Northwind")
                        .sees("You know them")
                        .sees("Everybody in one picture");

                // the picture is walked through by the keyboard
                var somebody = tab.page().locator("svg.net a").first();
                somebody.focus();
                somebody.press("Enter");
                tab.page().waitForURL("**/bridge/*-*");
                tab.inspected().sees("Stay in touch");

                tab.open("/bridge/" + dana.id().value()).follow("Who introduced you");
                tab.type("find", "luis").press("Look").press("Luis Prado introduced us");
                tab.sees("Luis Prado introduced you.");
                tab.open("/bridge/import").follow("here").sees("From an invitation");
            }
        }
    }
}
