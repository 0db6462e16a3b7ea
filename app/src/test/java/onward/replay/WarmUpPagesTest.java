package onward.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import onward.Evening;
import onward.Guest;
import onward.World;
import onward.kernel.Uuid7;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What to go through before an interview, in the minutes that there are.
class WarmUpPagesTest {

    private World world;
    private Guest guest;

    @BeforeEach
    void open(@TempDir Path folder) {
        world = World.in(folder).open();
        guest = world.guest();
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void theAnswersThatAreDueComeFirstThenThoseThatTouchTheAdvert() {
        var path = "/replay/warm-up/" + coming("We like large tables, SQL and small steps.");
        assertThat(guest.get(path).body())
                .contains("No answer is due, and none touches the advert.");
        answered("How do you partition a large table?", "By customer.", true);
        answered("Why do you want to leave?", "To learn.", true);
        answered("What do you expect to earn?", "Enough.", false);
        assertThat(guest.get(path).body())
                .contains("Warm up for Friday")
                .containsSubsequence("What do you expect to earn?", "By customer.")
                .contains("its advert, too: large, table")
                .doesNotContain("Why do you want to leave?");
        answered("What do you read?", "Plans of SQL, each in full.", true);
        assertThat(guest.get(path).body()).contains("its advert, too: SQL<");
        // five minutes hold two answers, and one of them is due
        answered("When could you start?", "In May.", false);
        assertThat(guest.get(path + "?minutes=5").body())
                .contains("Enough.", "In May.")
                .doesNotContain("By customer.");
    }

    @Test
    void aCalendarTellsTheEveningBeforeAndNamesNobody() {
        var path = "/replay/warm-up/" + coming("We like large tables.");
        assertThat(guest.get(path).body()).contains("Remind me the evening before");
        var file = guest.get(path + "/reminder.ics").body();
        assertThat(file)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("DTSTART:20261119T180000Z\r\n", "SUMMARY:Warm up for tomorrow\r\n")
                .doesNotContain("My company");
    }

    private String coming(String advert) {
        var coming =
                new Evening(world, guest, field -> field.equals("advert") ? advert : "My " + field)
                        .logged()
                        .with("starts", "2026-11-20T10:00")
                        .with("ends", "2026-11-20T11:00");
        guest.post("/interviews", coming.all());
        return String.valueOf(coming.all().get("id"));
    }

    private void answered(String asked, String body, boolean isRested) {
        var id = Uuid7.at(world.clock().now());
        guest.post("/replay/questions", Map.of("id", id, "asked", asked));
        var path = "/replay/questions/" + id;
        guest.post(path + "/second-take", Map.of("version", "0", "body", body));
        if (isRested) {
            guest.post(path + "/resting", Map.of());
        }
    }
}
