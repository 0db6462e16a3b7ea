package onward;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onward.kernel.Uuid7;

/// A whole evening over real HTTP: one interview is logged, written down, put away and opened
/// again, and every field of every form is filled with words of the test's own.
public final class Evening {

    private static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final int LONGEST_LOCAL = 64;

    private final World world;
    private final Guest guest;
    private final UnaryOperator<String> words;
    private final String interview;
    private final Replayed replayed;
    private String writeUp = "";
    private String moment = "";
    private String person = "";
    private String touch = "";
    private String brought = "";
    private String worry = "";
    private Audited audited = new Audited("", "");
    private Retold retold = new Retold("");
    private String note = "";
    private String delivery = "";

    /// @param words what is typed into the field of a name
    public Evening(World world, Guest guest, UnaryOperator<String> words) {
        this.world = world;
        this.guest = guest;
        this.words = words;
        interview = Uuid7.at(world.clock().now());
        replayed = new Replayed(world, guest, words);
    }

    /// From the first form to the last one.
    public Evening spent() {
        return written().ended();
    }

    /// Everything up to the button that puts it away.
    public Evening written() {
        send(
                "/account",
                typed("name")
                        .with("zone", "Europe/Berlin")
                        .with("language", "en-GB")
                        .with("country", "GB")
                        .with("noteHour", "20:00")
                        .with("guide", "on")
                        .with("stepBack", "on")
                        .with("kindWord", "on"));
        send("/interviews", logged());
        send(path() + "/forecast", fixed("next_step", "35").with("sadness", "6"));
        send(path() + "/people", typed("name", "person_role").with("email", mail()));
        person = first("/bridge/(" + ID + ")", path());
        send(
                "/bridge",
                typed(
                                "name",
                                "role",
                                "metWhere",
                                "trueThing",
                                "pronouns",
                                "owed",
                                "job_company",
                                "job_title")
                        .with("email", mail())
                        .with("ways", "+49 30 1234567")
                        .with("tags", "fair, data"));
        send("/bridge/" + person + "/touches", typed("said", "next").with("kind", "SPOKE"));
        touch = first("/touches/(" + ID + ")/removal", "/bridge/" + person);
        brought =
                last(send("/bridge/import/pasted", fixed("pasted", "Name,Role\nA stranger,Host\n")))
                        .replaceFirst("\\?.*", "");
        send("/bridge/" + person + "/connection-request", typed("request"));
        audited = Audited.by(world, guest, words);
        write();
        writeUp = last(send("/reflect", fixed("interview", interview)));
        moment =
                first(
                        "action=\"/reflect/" + writeUp + "/moments/(" + ID + ")\"",
                        sheet("moments/new"));
        send(
                sheet("moments/" + moment),
                typed("asked", "said", "landed").with("version", "0").with("went", "2"));
        send(sheet("lens"), typed("sentence").with("moment", moment).with("answer", "NONE_FITS"));
        send(sheet("points"), typed("well", "not", "no_good_point").with("version", "0"));
        send(
                sheet("thoughts"),
                typed("sting", "evidence", "fairer", "step_back", "kind_word")
                        .with("version", "0")
                        .with("before", "80")
                        .with("after", "40")
                        .with("moment", moment));
        send(sheet("putting-away"), ending().with("version", "0"));
        replayed.play();
        return this;
    }

    /// A mail server and a note, not let go yet.
    private void write() {
        send(
                "/thank/mail",
                typed("login")
                        .with("address", "sam@example.org")
                        .with("host", "localhost")
                        .with("port", "9")
                        .with("security", "PLAIN")
                        .with("password", "secret")
                        .with("undo", "10"));
        note = last(send("/thank", fixed("interview", interview).with("person", person)));
        send("/thank/" + note, typed("subject", "body").with("version", "1").with("cost", "LATE"));
    }

    /// Put away, opened again, a worry parked, and the answer heard.
    public Evening ended() {
        send(sheet("putting-away"), ending().with("version", "1").with("then", "put-away"));
        send("/reflect/" + writeUp + "/reopenings", typed("whats_new"));
        retold = Retold.by(guest, interview, words);
        send("/reflect/worries", typed("worry").with("returns", "2026-11-17T18:00"));
        worry = first("/reflect/worries/(" + ID + ")/letting-go", "/reflect");
        var sending = "/thank/" + note + "/sending";
        send(
                sending,
                fixed("version", "2")
                        .with("hold", "soon")
                        .with("to", first("name=\"to\" value=\"([^\"]*)\"", sending))
                        .with("from", "sam@example.org"));
        delivery = first("/deliveries/(" + ID + ")", "/thank/" + note);
        send(path() + "/outcome", fixed("outcome", "REJECTED").with("heard_on", "2026-11-16"));
        return this;
    }

    /// What logs the interview.
    public Fields logged() {
        return typed("company", "role", "stage", "advert", "source")
                .with("id", interview)
                .with("version", "0")
                .with("starts", "2026-11-16T10:00")
                .with("ends", "2026-11-16T11:00")
                .with("zone", "Europe/Berlin")
                .with("format", "PANEL")
                .with("advert_link", "https://jobs.example/" + asLink(words.apply("link")));
    }

    /// The same words without what no address has in it.
    public static String asLink(String words) {
        return words.replaceAll("(?U)[\\s\\u0000]", "");
    }

    /// Every page that shows something of this evening.
    public List<String> pages() {
        return Stream.of(shown().all(), audited.pages(), replayed.pages(), retold.pages())
                .flatMap(List::stream)
                .toList();
    }

    /// The forms as they are opened again, with the fields that they show.
    public Map<String, List<String>> forms() {
        return shown().forms();
    }

    private EveningPages shown() {
        return new EveningPages(ids(), first("/bridge/(" + ID + ")", "/bridge"));
    }

    /// The id of each kind of thing that came to be.
    public Map<String, String> ids() {
        var all = new LinkedHashMap<>(replayed.ids());
        all.putAll(audited.ids());
        all.putAll(retold.ids());
        all.putAll(
                Map.of(
                        "interview", interview,
                        "reflection", writeUp,
                        "moment", moment,
                        "person", person,
                        "touch", touch,
                        "import", brought,
                        "worry", worry,
                        "thank-you", note,
                        "delivery", delivery));
        return all;
    }

    public String path() {
        return "/interviews/" + interview;
    }

    /// A page of the write-up.
    public String sheet(String page) {
        return "/reflect/" + writeUp + "/" + page;
    }

    private Fields ending() {
        return typed("cue", "act", "no_next_time", "lesson")
                .with("check_LESSON", "DONE")
                .with("check_MESSAGES", "ASIDE")
                .with("check_PEOPLE", "DONE")
                .with("check_PLANS", "DONE");
    }

    private String mail() {
        var local = words.apply("email").replaceAll("(?U)[^\\p{Alnum}]", "");
        // as long as a server takes it, whatever letters it has
        while (local.getBytes(StandardCharsets.UTF_8).length > LONGEST_LOCAL) {
            local = local.substring(0, local.offsetByCodePoints(local.length(), -1));
        }
        return local + "@northwind.example";
    }

    private Fields typed(String... names) {
        return Fields.typed(words, names);
    }

    private static Fields fixed(String name, String value) {
        return new Fields(new LinkedHashMap<>()).with(name, value);
    }

    private Guest.Reply send(String path, Fields fields) {
        var reply = guest.post(path, fields.all());
        assertThat(reply.status()).as("%s: %s", path, reply.body()).isEqualTo(303);
        return reply;
    }

    private String first(String pattern, String page) {
        var found = Pattern.compile(pattern).matcher(guest.get(page).body());
        assertThat(found.find()).as("%s on %s", pattern, page).isTrue();
        return found.group(1);
    }

    private static String last(Guest.Reply reply) {
        return reply.location().substring(reply.location().lastIndexOf('/') + 1);
    }
}
