package onward.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import onward.Guest;
import onward.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BridgePagesTest {

    private static final Pattern PERSON = Pattern.compile("href=\"(/bridge/[0-9a-f-]{36})\"");

    @TempDir Path folder;
    private World world;
    private Guest guest;

    @BeforeEach
    void open() {
        world = World.in(folder).open();
        guest = world.guest();
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void anEmptyBridgeTeaches() {
        assertThat(guest.get("/bridge").body()).contains("Nobody yet", "Add somebody you met");
    }

    @Test
    void somebodyMetIsAddedSeenChangedAndLetGo() {
        assertThat(guest.post("/bridge", dana()).location()).isEqualTo("/bridge");
        var list = guest.get("/bridge").body();
        assertThat(list).contains("Dana Okafor", "Panel lead · at the fair", "One person");
        var path = path(list);
        assertThat(guest.get(path).body())
                .contains("value=\"dana@northwind.example\"", "She drew the queue on a napkin.");

        var changed = with("role", "Head of data");
        changed.put("version", version(path));
        assertThat(guest.post(path, changed).status()).isEqualTo(303);
        assertThat(guest.get(path).body()).contains("Head of data");

        // the window that was open all the while overwrites nothing, and shows both
        changed.put("role", "Head of nothing");
        var stale = guest.post(path, changed);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.body())
                .contains("another window", "Role: Head of data", "Head of nothing");
        changed.put("over", version(path));
        assertThat(guest.post(path, changed).status()).isEqualTo(303);
        assertThat(guest.get(path).body()).contains("Head of nothing");

        assertThat(guest.get(path + "/letting-go").body()).contains("cannot be undone");
        assertThat(guest.post(path + "/letting-go", Map.of()).status()).isEqualTo(303);
        assertThat(guest.get(path).status()).isEqualTo(404);
        assertThat(guest.post(path, dana()).status()).isEqualTo(404);
        assertThat(guest.post(path + "/letting-go", Map.of()).status()).isEqualTo(404);
        assertThat(guest.get("/bridge").body()).contains("Nobody yet");
    }

    @Test
    void aRefusedFormKeepsWhatWasTyped() {
        var refused = guest.post("/bridge", with("name", " "));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Write their name")
                .contains("aria-describedby=\"name-error\"", "id=\"name-error\"")
                .contains("value=\"Panel lead\"", "She drew the queue on a napkin.");
        assertThat(guest.get("/bridge").body()).contains("Nobody yet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dana",
                "dana@",
                "@northwind",
                "da na@northwind",
                "a@b@c",
                "a@b\u0007",
                "a@b\r\nBcc: c@d",
                "a\u00a0b@c"
            })
    void anAddressThatCannotBeOneIsRefusedInWords(String address) {
        var refused = guest.post("/bridge", with("email", address));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("does not look like an e-mail address");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "  dana@northwind.example ", "dänä@nörthwind.example", "a+b@localhost"})
    void anAddressThatMayBeOneIsTaken(String address) {
        assertThat(guest.post("/bridge", with("email", address)).status()).isEqualTo(303);
    }

    @Test
    void fiftyAreOnAPage() {
        for (var i = 1; i <= 51; i++) {
            guest.post("/bridge", with("name", "Person " + i + "."));
        }
        assertThat(guest.get("/bridge").body())
                .contains("51 people", "Person 51.", "Person 2.", "Page 1 of 2")
                .doesNotContain("Person 1.");
        assertThat(guest.get("/bridge?page=2").body())
                .contains("Person 1.")
                .doesNotContain("Person 2.");
        assertThat(guest.get("/bridge?page=99").body()).contains("Page 2 of 2");
        assertThat(guest.get("/bridge?page=x").body()).contains("Page 1 of 2");
    }

    @Test
    void whatIsNoIdIsNotHere() {
        assertThat(guest.get("/bridge/dana").status()).isEqualTo(404);
    }

    private static String path(String list) {
        return PERSON.matcher(list).results().findFirst().orElseThrow().group(1);
    }

    private static Map<String, String> dana() {
        return Map.of(
                "name", "Dana Okafor",
                "role", "Panel lead",
                "email", "dana@northwind.example",
                "metWhere", "at the fair",
                "trueThing", "She drew the queue on a napkin.");
    }

    private String version(String path) {
        return guest.get(path)
                .body()
                .replaceFirst("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
    }

    private static Map<String, String> with(String field, String value) {
        var form = new HashMap<>(dana());
        form.put(field, value);
        return form;
    }
}
