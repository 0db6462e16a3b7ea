package onward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import onward.World;
import onward.kernel.Uuid7;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A question that went wrong, with the answer of now: written, rehearsed aloud, graded, gone
/// through in the mind.
class ReplayJourneyTest {

    private static final String TAKE = "Draw first. Then say what moves when a shard is full.";

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(
            value = Setting.class,
            names = {"DESKTOP", "WITHOUT_SCRIPTS"})
    void aQuestionThatWentWrongIsTakenAgainRehearsedAndImagined(Setting setting) {
        try (var world = World.in(folder).open();
                var tab = Tab.signedIn(world, setting)) {
            coming(world);
            tab.open("/replay/questions").type("asked", "How do you split a large table?");
            tab.press("Add it").sees("Rehearsal, not what happened");
            tab.type("body", TAKE).press("Keep it").sees("Saved on this computer");
            tab.follow("Rehearse it now");
            tab.doesNotSee(TAKE);
            if (setting == Setting.DESKTOP) {
                record(tab.page());
            }
            tab.type("answer", "I would draw it.");
            reveal(tab);
            tab.inspected().sees(TAKE).sees("I would draw it.").sees("it came by itself");
            if (setting == Setting.DESKTOP) {
                keepTheRecording(tab);
            }
            tab.page().locator("button[value=GOOD]").click();
            tab.page().waitForLoadState();
            if (setting == Setting.DESKTOP) {
                hearItAndDeleteIt(tab);
            }

            tab.open("/replay/imagery").choose("distress", "3").type("confidence", "40");
            tab.type("room", "A round table, and a window").press("Begin");
            tab.sees("A round table, and a window").sees("I leave well");
            tab.choose("distress", "3").press("Go on to the plan");
            tab.type("obstacle", "I rush").type("cue", "I rush").type("confidence", "60");
            tab.press("Finish").sees("A plan needs both halves");
            tab.type("act", "breathe out once").press("Finish");
            tab.sees("If I rush, then I breathe out once.");
            tab.open("/replay/confidence")
                    .unfold("Show as table")
                    .sees("40 %")
                    .sees("Neither proves");
            tab.open("/replay").follow("Warm up");
            tab.sees("How many minutes are there?").sees(TAKE);
            tab.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            // the printed card has the answers, and nothing to press
            tab.sees("Warm up for Friday").sees(TAKE);
            tab.doesNotSee("Rehearse").doesNotSee("How many minutes").doesNotSee("Get help");
        }
    }

    @Test
    void aRecordingThatWasForgottenStopsByItselfAndABrowserWithoutAVoiceIsNoHindrance() {
        try (var world = World.in(folder).open();
                var tab = Tab.signedIn(world, Setting.DESKTOP)) {
            var page = tab.page();
            page.context().grantPermissions(List.of("microphone"));
            page.addInitScript(
                    "delete window.speechSynthesis; delete window.SpeechSynthesisUtterance");
            page.clock().install();
            tab.glance(answered(world) + "/rehearsal");
            assertThat(page.getByText("Read it to me").count()).isZero();
            page.getByRole(AriaRole.BUTTON, named("Record my answer")).click();
            page.getByText("Recording. It stays").waitFor();
            page.clock().fastForward("15:01");
            page.getByText("It stopped by itself after 15 minutes").waitFor();
            // nothing of it is lost: it is heard, and may be kept
            page.locator("audio").waitFor();
            assertThat(page.getByText("Keep this recording").count()).isEqualTo(1);

            // a browser that cannot record says nothing of it, and typing goes on
            page.addInitScript("delete window.MediaRecorder");
            page.reload();
            assertThat(page.locator(".aloud").count()).isZero();
            tab.type("answer", "I would draw it.");
            reveal(tab);
        }
    }

    private static void keepTheRecording(Tab tab) {
        var page = tab.page();
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
        page.locator("[data-recording] audio").waitFor();
        page.getByRole(AriaRole.BUTTON, named("Keep this recording")).click();
        page.getByText("Kept, sealed").waitFor();
        tab.inspected();
    }

    private static void hearItAndDeleteIt(Tab tab) {
        tab.open("/replay/questions").follow("How do you split a large table?");
        tab.sees("What you said aloud");
        var told =
                tab.page()
                        .evaluate(
                                """
                                () => new Promise((told) => {
                                  const sound = document.querySelector('.heard audio');
                                  sound.muted = true;
                                  sound.addEventListener('timeupdate', () => sound.currentTime > 0.2 && told('heard'));
                                  sound.addEventListener('error', () => told(sound.error.message));
                                  sound.play();
                                })
                                """);
        assertThat(told).isEqualTo("heard");
        tab.page().locator(".heard button").click();
        tab.page().waitForLoadState();
        tab.doesNotSee("What you said aloud");
    }

    private static String answered(World world) {
        var id = Uuid7.at(world.clock().now());
        var path = "/replay/questions/" + id;
        world.guest().post("/replay/questions", Map.of("id", id, "asked", "Why us?"));
        world.guest().post(path + "/second-take", Map.of("version", "0", "body", TAKE));
        return path;
    }

    private static void coming(World world) {
        world.guest()
                .post(
                        "/interviews",
                        Map.of(
                                "id", Uuid7.at(world.clock().now()),
                                "version", "0",
                                "company", "Contoso",
                                "role", "staff engineer",
                                "advert", "We split large tables.",
                                "starts", "2026-11-20T10:00",
                                "zone", "Europe/Berlin"));
    }

    /// The answer comes in place where scripts run, so that a recording stays in the memory.
    private static void reveal(Tab tab) {
        tab.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Show the answer I keep"))
                .click();
        tab.page().getByText("The answer you keep").waitFor();
    }

    private static void record(Page page) {
        var button = page.getByRole(AriaRole.BUTTON, named("Record my answer"));
        // nobody gave a microphone yet: it is said, and typing goes on
        button.click();
        page.getByText("No microphone was given").waitFor();
        page.context().grantPermissions(List.of("microphone"));
        button.click();
        page.locator("[data-time='0:01']").waitFor();
        page.getByRole(AriaRole.BUTTON, named("Stop the recording")).click();
        page.locator("audio").waitFor(new Locator.WaitForOptions().setTimeout(5_000));
        assertThat(page.locator(".aloud").innerText()).contains("long");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
