package onward.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onward.Corpora;
import onward.Evening;
import onward.Guest;
import onward.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Promise 11: whatever is typed comes back as it was, as text. Every string of the big list goes
/// through every field of every form over real HTTP, and every page is read afterwards.
class Promise11NaughtyStringsTest {

    /// "zq[advert|…]qz": what stands in between was typed into that field
    private static final Pattern MARK = Pattern.compile("zq\\[([a-zA-Z_]+)\\|");

    private static final String END = "]qz";

    /// "<mark>stupid</mark>": around the words that stand out. One that was typed is `&lt;mark>`.
    private static final String OUR_MARKS = "</?mark>";

    @Test
    void everyStringComesBackFromEveryFieldAndNoneIsMarkup(@TempDir Path folder) {
        try (var world = World.in(folder).open()) {
            var guest = world.guest();
            for (var batch : NaughtyBatches.of(Corpora.naughtyStrings())) {
                var evening = new Evening(world, guest, field -> marked(field, batch)).written();
                evening.forms()
                        .forEach((form, fields) ->
                                assertThat(shown(guest, form, batch))
                                        .as("%s with %s", form, batch)
                                        .containsAll(fields));
                evening.ended();
                evening.pages().forEach(page -> shown(guest, page, batch));
                // what is parked and put away is seen by the next round's lists too: let them go
                guest.post(evening.path() + "/removal", Map.of());
                guest.post(
                        "/reflect/worries/" + evening.ids().get("worry") + "/letting-go", Map.of());
                guest.post(
                        "/replay/questions/" + evening.ids().get("question") + "/removal",
                        Map.of());
                for (var person : people(guest)) {
                    guest.post("/bridge/" + person + "/letting-go", Map.of());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\0b",
                "\nbegins with a line",
                "\n\n\n",
                "  spaces  ",
                "tab\there",
                "שלום עולם مرحبا",
                "\u202Eright to left",
                "👩‍👩‍👧‍👦 🇩🇪",
                "&amp; &lt;b&gt; &#34;",
                "</textarea><b>"
            })
    void aTextAreaShowsExactlyWhatWasTyped(String typed, @TempDir Path folder) {
        try (var world = World.in(folder).open()) {
            var guest = world.guest();
            var evening = new Evening(world, guest, _ -> "x" + typed).written();
            var moment = evening.sheet("moments/" + evening.ids().get("moment"));
            guest.post(moment, Map.of("said", typed, "asked", "x", "version", "1"));
            assertThat(area(guest.get(moment).body(), "said")).isEqualTo(clean(typed));
            guest.post("/bridge", Map.of("name", "Dana", "trueThing", typed));
            var person = people(guest).getFirst();
            assertThat(area(guest.get("/bridge/" + person).body(), "trueThing"))
                    .isEqualTo(clean(typed));
        }
    }

    @Test
    void aRefusedFormIsAsHarmlessAsAnAcceptedOne(@TempDir Path folder) {
        try (var world = World.in(folder).open()) {
            var guest = world.guest();
            var evening = new Evening(world, guest, _ -> "Northwind").spent();
            for (var batch : NaughtyBatches.of(Corpora.naughtyStrings())) {
                for (var form :
                        List.of(
                                "/interviews",
                                evening.path() + "/edit",
                                evening.path() + "/people",
                                evening.path() + "/outcome",
                                evening.path() + "/forecast",
                                "/bridge",
                                "/account",
                                "/reflect/worries",
                                "/account/erasing")) {
                    var reply = guest.post(form, everyField(evening, batch));
                    assertThat(reply.status()).as("%s: %s", form, batch).isEqualTo(422);
                    assertHarmless(reply.body(), batch, form);
                }
            }
        }
    }

    @Test
    void theSearchSeesWhatIsNotEscaped() {
        var typed = "<script>alert(1)</script>";
        assertThat(fields("<p>" + marked("said", typed.replace("<", "&lt;")) + "</p>", typed, "/"))
                .containsExactly("said");
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> fields("<p>" + marked("said", typed) + "</p>", typed, "/"))
                .isInstanceOf(AssertionError.class);
    }

    /// Each field unfit in its way, and filled.
    private static Map<String, String> everyField(Evening evening, String batch) {
        var typed = new java.util.LinkedHashMap<String, String>();
        for (var name :
                List.of(
                        "company",
                        "role",
                        "starts",
                        "ends",
                        "zone",
                        "stage",
                        "format",
                        "advert",
                        "advert_link",
                        "source",
                        "name",
                        "person_role",
                        "email",
                        "outcome",
                        "heard_on",
                        "next_step",
                        "sadness",
                        "language",
                        "country",
                        "noteHour",
                        "worry",
                        "returns",
                        "word",
                        "metWhere",
                        "trueThing")) {
            typed.put(name, marked(name, batch));
        }
        typed.put("id", evening.ids().get("interview"));
        typed.put("version", "1");
        return typed;
    }

    private static Set<String> shown(Guest guest, String page, String batch) {
        var reply = guest.get(page);
        assertThat(reply.status()).as(page).isIn(200, 303);
        return fields(reply.body().replaceAll(OUR_MARKS, ""), batch, page);
    }

    private static void assertHarmless(String body, String batch, String page) {
        fields(body, batch, page);
    }

    /// The fields whose text stands on a page whole and exactly.
    private static Set<String> fields(String body, String batch, String page) {
        assertThat(body).as(page).doesNotContain("\0");
        var whole = new LinkedHashSet<String>();
        var mark = MARK.matcher(body);
        while (mark.find()) {
            var end = body.indexOf(END, mark.end());
            var tag = body.indexOf('<', mark.end());
            var isCut = end < 0 || (tag >= 0 && tag < end);
            if (isCut) {
                // a list shows the first words only, and says so
                assertThat(body.substring(mark.end(), tag)).as(page).contains("…");
                continue;
            }
            assertThat(unescaped(body.substring(mark.end(), end)))
                    .as("%s on %s", mark.group(1), page)
                    .isIn(clean(batch), clean(batch).replace('\n', ' '), Evening.asLink(batch));
            whole.add(mark.group(1));
        }
        return whole;
    }

    private static String area(String body, String name) {
        var area =
                Pattern.compile(
                                "<textarea[^>]* name=\"" + name + "\"[^>]*>\n?(.*?)</textarea>",
                                Pattern.DOTALL)
                        .matcher(body);
        assertThat(area.find()).as(name).isTrue();
        return unescaped(area.group(1));
    }

    private static List<String> people(Guest guest) {
        return Pattern.compile("/bridge/([0-9a-f-]{36})")
                .matcher(guest.get("/bridge").body())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private static String marked(String field, String batch) {
        return "zq[" + field + "|" + batch + END;
    }

    /// Several strings at once, none of them longer than a line takes.
    private static String clean(String typed) {
        return typed.replace("\r\n", "\n").replace('\r', '\n').replace('\0', '\uFFFD');
    }

    private static String unescaped(String html) {
        return Pattern.compile("&(?:lt|gt|amp|quot|#34|#39);")
                .matcher(html)
                .replaceAll(entity ->
                        Matcher.quoteReplacement(
                                switch (entity.group()) {
                                    case "&lt;" -> "<";
                                    case "&gt;" -> ">";
                                    case "&amp;" -> "&";
                                    case "&#39;" -> "'";
                                    default -> "\"";
                                }));
    }
}
