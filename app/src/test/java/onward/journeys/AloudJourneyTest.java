package onward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.Map;
import onward.World;
import onward.kernel.Uuid7;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is read aloud, what goes on by itself, and what is told of a recording.
class AloudJourneyTest {

    /// The machines that test have no voice: this one writes down what it is given to say.
    private static final String A_VOICE =
            """
            window.said = [];
            window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
            Object.defineProperty(window, 'speechSynthesis', { value: {
              getVoices: () => [{ voiceURI: 'vera', name: 'Vera', lang: 'en-GB' }],
              speak: (words) => said.push([words.text, words.rate, words.lang].join('|')),
              cancel: () => {}, speaking: false } });
            """;

    /// A second of sound, a second of silence, a second of sound.
    private static final String SPOKEN =
            """
            async () => {
              const rate = 8000, length = 3 * rate;
              const wav = new DataView(new ArrayBuffer(44 + 2 * length));
              const write = (at, text) => [...text].forEach((one, n) => wav.setUint8(at + n, one.charCodeAt(0)));
              write(0, 'RIFF'); write(8, 'WAVEfmt '); write(36, 'data');
              [[4, 36 + 2 * length], [16, 16], [24, rate], [28, 2 * rate], [40, 2 * length]].forEach(([at, value]) => wav.setUint32(at, value, true));
              [[20, 1], [22, 1], [32, 2], [34, 16]].forEach(([at, value]) => wav.setUint16(at, value, true));
              for (let at = 0; at < length; at++) wav.setInt16(44 + 2 * at, at / rate > 1 && at / rate < 2 ? 0 : 9000 * Math.sin(at / 3), true);
              const { facts } = await import('/web/js/loudness.js');
              return facts(new Blob([wav.buffer], { type: 'audio/wav' }), 3, 'I draw it first');
            }
            """;

    private static final String STOP_IS_IN_SIGHT =
            """
            () => {
              const { top, bottom } = document.querySelector('.stop').getBoundingClientRect();
              return top >= 0 && bottom <= innerHeight;
            }
            """;

    @TempDir private Path folder;
    private World world;
    private Tab tab;
    private Page page;
    private String question = "";

    @BeforeEach
    void open() {
        world = World.in(folder).open();
        question = Uuid7.at(world.clock().now());
        var guest = world.guest();
        guest.post("/replay/questions", Map.of("id", question, "asked", "Why us?"));
        var path = "/replay/questions/" + question;
        guest.post(path + "/second-take", Map.of("version", "0", "body", "I draw it."));
        tab = Tab.signedIn(world, Setting.PHONE);
        page = tab.page();
        page.addInitScript(A_VOICE);
    }

    @AfterEach
    void close() {
        tab.close();
        world.close();
    }

    @Test
    void theQuestionIsReadWhereItIsWantedInTheVoiceAndAtTheSpeedThatWereChosen() {
        tab.open("/replay/questions/" + question + "/rehearsal").unfold("Voice and speed");
        assertThat(said()).isEmpty();
        page.selectOption("#speech-voice", "vera");
        page.selectOption("#speech-speed", "0.8");
        button("Read it to me").click();
        assertThat(said()).isEqualTo("Why us?|0.8|en-GB");
        // the next question is read in the same way
        tab.glance("/replay/questions/" + question + "/rehearsal");
        button("Read it to me").click();
        assertThat(said()).isEqualTo("Why us?|0.8|en-GB");
        assertThat(page.locator("#speech-speed").inputValue()).isEqualTo("0.8");
        assertThat(page.evaluate(SPOKEN))
                .isEqualTo(
                        "3 s long, 2 s of it speaking, 1 pause, 120 words a minute, by what you typed.");
    }

    @Test
    void aSceneGoesOnByItselfUntilItIsPausedAndNeverWhereMotionIsUnwanted() {
        page.clock().install();
        tab.glance("/replay/imagery").type("room", "A round table").type("confidence", "40");
        tab.choose("distress", "3").press("Begin").sees("It goes on by itself");
        button("Start").click();
        told("Step 1 of 8");
        page.getByText("Read each line to me").click();
        page.clock().runFor("01:00");
        told("Step 2 of 8");
        assertThat(said()).contains("floor.|1| / I am", "I hear it.\n\nA round table|1|");
        button("Pause").click();
        page.clock().runFor("10:00");
        told("Paused at step 2 of 8.");
        button("Go on").click();
        page.clock().runFor("00:50");
        told("Step 3 of 8");
        tab.inspected();
        // the stop stays in sight, however far somebody has read
        page.locator("#out").scrollIntoViewIfNeeded();
        assertThat((boolean) page.evaluate(STOP_IS_IN_SIGHT)).isTrue();

        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.reload();
        button("Begin").click();
        page.clock().runFor("10:00");
        told("Step 1 of 8");
        for (var step = 0; step < 8; step++) {
            button("Next").click();
        }
        told("That was the scene. Say below how it is now.");
        assertThat(page.evaluate("document.activeElement.name")).isEqualTo("distress");
        tab.press("Stop").sees("You stopped.");
    }

    private String said() {
        return (String) page.evaluate("window.said.join(' / ')");
    }

    private void told(String words) {
        assertThat(page.locator("[data-scene] [role=status]").innerText()).isEqualTo(words);
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
