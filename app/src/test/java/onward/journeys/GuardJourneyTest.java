package onward.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
import onward.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A draft is read while it is typed, a phone shares a text into it, and what must out goes into
/// the box that shreds itself.
class GuardJourneyTest {

    private static final String DRAFT = "Dana Okafor is a total idiot. The coffee was good.";

    /// Does what a phone does with the manifest: a form of these fields, sent to that address.
    private static final String SHARED =
            """
            async (given) => {
              const link = document.querySelector('link[rel=manifest]').href;
              const target = (await (await fetch(link)).json()).share_target;
              const form = document.createElement('form');
              Object.assign(form, { action: target.action, method: target.method, enctype: target.enctype });
              for (const [name, value] of Object.entries(given)) {
                const field = document.createElement('textarea');
                field.name = target.params[name];
                field.value = value;
                form.append(field);
              }
              document.body.append(form);
              setTimeout(() => form.submit());
            }
            """;

    @TempDir private Path folder;

    @Test
    void aDraftIsReadWhileItIsTypedAndSharedIntoByAPhone() {
        try (var world = World.in(folder).open();
                var tab = Tab.signedIn(world, Setting.PHONE)) {
            world.dana();
            var page = tab.open("/guard/draft").page();
            page.locator("#draft").fill(DRAFT);
            assertThat(page.locator("#reading")).containsText("Keep this private");
            tab.inspected().sees("Who would recognise whom").sees("A calmer version could keep");
            page.locator("#draft").fill("We planted two apple trees in the garden today.");
            assertThat(page.locator("#reading")).containsText("Nothing here stands out");
            share(page, Map.of("title", "", "text", DRAFT, "url", "https://a.example/1"));
            assertThat(page.locator("#reading")).containsText("Keep this private");
            assertThat(page.locator("#draft")).hasValue(DRAFT + "\nhttps://a.example/1");
        }
    }

    private static void share(Page page, Map<String, String> given) {
        page.evaluate(SHARED, given);
    }

    @ParameterizedTest
    @EnumSource(names = {"WITHOUT_SCRIPTS", "DARK"})
    void whatMustOutIsVentedAndShredded(Setting setting) {
        try (var world = World.in(folder).open();
                var tab = Tab.signedIn(world, setting)) {
            tab.open("/guard").follow("Vent").sees("Two slow minutes first").follow("Skip it");
            tab.press("Leave it here").sees("Nothing is written yet");
            tab.type("vent", "They laughed at me. I was not ready for the SQL part.")
                    .press("Leave it here")
                    .sees("They laughed at me.")
                    .sees("Take one thing out of it");
            tab.press("Shred it now").sees("It is shredded.").doesNotSee("They laughed at me.");
        }
    }

    @Test
    void withoutScriptsADraftIsReadByPressing() {
        try (var world = World.in(folder).open();
                var tab = Tab.signedIn(world, Setting.WITHOUT_SCRIPTS)) {
            world.dana();
            tab.open("/guard/draft").type("draft", DRAFT).press("Check it");
            tab.sees("Keep this private").follow("Open the vent box").sees("Two slow minutes");
        }
    }
}
