package onward.thank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import onward.Evening;
import onward.Guest;
import onward.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever happens to a note meanwhile, what somebody typed is on the page that comes back.
class NothingTypedIsLostTest {

    private static final String ID = "[0-9a-f-]{36}";

    private World world;
    private Guest guest;
    private Evening evening;
    private String note = "";

    @BeforeEach
    void open(@TempDir Path folder) {
        world = World.in(folder).open();
        guest = world.guest();
        evening = new Evening(world, guest, field -> "My " + field).written();
        note = "/thank/" + evening.ids().get("thank-you");
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aNoteThatWasLetGoElsewhereShowsWhatWasTypedSince() {
        letGo();
        var saved = guest.post(note, typed("SUBJECT-2", "BODY-2"));
        assertThat(saved.status()).isEqualTo(409);
        assertThat(saved.body()).contains("This was not saved", "SUBJECT-2", "BODY-2");
        var sorry = guest.post(note + "/apology", sentence("BODY-3", "was late", "set an alarm"));
        assertThat(sorry.status()).isEqualTo(409);
        assertThat(sorry.body()).contains("This was not saved", "BODY-3", "was late");
        assertThat(guest.get(note).body()).doesNotContain("BODY-2", "BODY-3");
    }

    @Test
    void aSentenceOverANoteThatChangedElsewhereShowsBoth() {
        assertThat(guest.post(note, typed("s", "THEIRS")).status()).isEqualTo(303);
        var reply = guest.post(note + "/apology", sentence("MINE", "was late", "set an alarm"));
        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.body())
                .contains("changed in another window", "THEIRS", "MINE", "was late", "set an alarm")
                .doesNotContain("value=\"NaN\"");
    }

    @Test
    void whatWasTypedInTheNoteComesAlongWithTheSentence() {
        var reply = guest.post(note + "/apology", sentence("Dear\n\nMINE\n\nSam", "was late", "x"));
        assertThat(reply.status()).isEqualTo(303);
        assertThat(guest.get(note).body()).contains("MINE", "I am sorry I was late.");
    }

    @Test
    void halvesThatAreNotInTheNoteYetStayWhereTheyWereTyped() {
        var half = sentence("Dear\n\nMINE\n\nSam", "was late", "");
        var saved = guest.post(note, half);
        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.body()).contains("MINE", "value=\"was late\"");
        var on = new java.util.HashMap<>(half);
        on.put("version", "3");
        on.put("then", "send");
        var sending = guest.post(note, on);
        assertThat(sending.status()).isEqualTo(200);
        assertThat(sending.body()).contains("not in the note yet", "value=\"was late\"");
    }

    @Test
    void aButtonThatComesTooLateSaysSo() {
        letGo();
        var delivery = found("/deliveries/(" + ID + ")", note);
        var action = note + "/deliveries/" + delivery;
        assertThat(guest.post(action, Map.of("answer", "recall")).location()).isEqualTo(note);
        var late = guest.post(action, Map.of("answer", "arrived"));
        assertThat(guest.get(late.location()).body()).contains("That came too late");
        assertThat(guest.get(note).body()).doesNotContain("That came too late");
    }

    @Test
    void whileSomebodyTypesBehindAGateItStays() {
        assertThat(guest.get(note + "/check").body()).contains("id=\"gate\"", "I am sorry I");
        assertThat(guest.get(note + "/check?gate=Apology").body()).doesNotContain("id=\"gate\"");
        assertThat(guest.get(note + "/check?gate=Correction").body()).contains("id=\"gate\"");
    }

    @Test
    void aFileForAMailProgramLeavesOutWhatIsNotKnown() {
        assertThat(guest.get(note + "/note.eml").body())
                .contains("X-Unsent: 1", "\r\nFrom:", "\r\nTo:");
        var person = "/bridge/" + evening.ids().get("person");
        var version =
                Pattern.compile("name=\"version\" value=\"([^\"]+)\"")
                        .matcher(guest.get(person).body());
        assertThat(version.find()).isTrue();
        guest.post(person, Map.of("name", "Dana", "email", "", "version", version.group(1)));
        guest.post("/thank/mail/removal", Map.of());
        assertThat(guest.get(note + "/note.eml").body())
                .contains("Subject:", "X-Unsent: 1")
                .doesNotContain("\r\nFrom:", "\r\nTo:", "invalid");
    }

    @Test
    void aNoteThatWasBegunCanBeSetAsideAndTakenUpAgainWithItsWords() {
        guest.post(note, typed("s", "KEPT-WORDS"));
        var whom =
                Map.of(
                        "interview", evening.ids().get("interview"),
                        "person", evening.ids().get("person"),
                        "occasion", "THANKS");
        assertThat(guest.get("/thank").body()).contains("Not needed");
        assertThat(guest.post("/thank/setting-aside", whom).status()).isEqualTo(303);
        assertThat(guest.get("/thank").body()).contains("not needed").doesNotContain("Not needed");
        assertThat(guest.post("/thank", whom).location()).isEqualTo(note);
        assertThat(guest.get("/thank").body()).contains("Not needed");
        assertThat(guest.get(note).body()).contains("KEPT-WORDS");
    }

    @Test
    void onlyWhatWentOutIsPutRight() {
        var correction =
                Map.of(
                        "interview", evening.ids().get("interview"),
                        "person", evening.ids().get("person"),
                        "occasion", "CORRECTION");
        assertThat(guest.post("/thank", correction).status()).isEqualTo(404);
        guest.post(note + "/handing-over", Map.of());
        assertThat(guest.get(note).body()).contains("A correction");
        assertThat(guest.post("/thank", correction).status()).isEqualTo(303);
    }

    private void letGo() {
        var reply =
                guest.post(
                        note + "/sending",
                        Map.of(
                                "version", "2",
                                "hold", "soon",
                                "to", found("name=\"to\" value=\"([^\"]+)\"", note + "/sending"),
                                "from", "sam@example.org"));
        assertThat(reply.status()).isEqualTo(303);
    }

    private static Map<String, String> typed(String subject, String body) {
        return Map.of("version", "2", "subject", subject, "body", body, "cost", "LATE");
    }

    private static Map<String, String> sentence(String body, String act, String repair) {
        return Map.of(
                "version", "2",
                "subject", "s",
                "body", body,
                "cost", "LATE",
                "act", act,
                "repair", repair,
                "then", "check");
    }

    private String found(String pattern, String page) {
        var match = Pattern.compile(pattern).matcher(guest.get(page).body());
        assertThat(match.find()).as("%s on %s", pattern, page).isTrue();
        return match.group(1);
    }
}
