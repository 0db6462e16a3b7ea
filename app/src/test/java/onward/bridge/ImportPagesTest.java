package onward.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import onward.Guest;
import onward.World;
import onward.interview.Advert;
import onward.interview.Format;
import onward.interview.InterviewId;
import onward.interview.Logged;
import onward.kernel.Uuid7;
import onward.kernel.WallTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From a file to the bridge and back, and whom one meets again.
class ImportPagesTest {

    private static final String LIST =
            """
            First Name,Last Name,URL,Email Address,Company,Position,Connected On
            Dana,Okafor,https://www.linkedin.com/in/dana-okafor,,Contoso GmbH,Head of data,14 Mar 2026
            """;

    private static World world;
    private static Guest guest;

    @BeforeAll
    static void open(@TempDir Path folder) {
        world = World.in(folder).open();
        guest = world.guest();
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @Test
    void somebodyMetTurnsUpWhereARoleIsPursued() throws IOException {
        var northwind = log("Northwind", "backend engineer");
        var contoso = log("Contoso", "staff engineer");
        assertThat(guest.get(contoso).body()).contains("No match: nobody else on your bridge");
        guest.post(northwind + "/people", Map.of("name", "Dana Okafor", "email", "dana@x.example"));

        var preview = guest.get(guest.upload("/bridge/import", zip(LIST)).location()).body();
        assertThat(preview).contains("Is this the same person?", "Later");
        var person = between(preview, "name=\"doubt_1\" value=\"", "\"");
        var path = between(preview, "formaction=\"", "/removal\"");
        var taken = guest.post(path, Map.of("doubt_1", person)).body();
        assertThat(taken)
                .contains("0 new, 1 changed, 0 as they were", "You meet again")
                .contains("You met Dana Okafor in November 2026 at Northwind.")
                .contains("They are at Contoso GmbH now.");
        assertThat(guest.get(contoso).body())
                .contains(
                        "Who you know there",
                        "They are at Contoso GmbH now",
                        "mailto:dana@x.example");
        assertThat(guest.get("/bridge/" + person).body())
                .contains("You meet again", "staff engineer at Contoso");

        // what was taken in is only undone
        assertThat(guest.get(path).location()).isEqualTo("/bridge/import");
        assertThat(guest.post(path + "/removal", Map.of()).location()).endsWith("undone=0");
        assertThat(guest.get("/bridge/import?undone=0").body()).contains("It is as before.");
        assertThat(guest.get(contoso).body()).contains("No match");
        assertThat(guest.get(path).status()).isEqualTo(404);
    }

    @Test
    void aTableIsShownAndToldOfBeforeAnythingIsWritten() {
        var count = world.bridging().count(world.owner());
        var table = "Wer;Wo;Mail\n<b>Rosa</b> Delgado;Quiet Harbour;rosa@quiet.example\n;;\n";
        var page = guest.post("/bridge/import/pasted", Map.of("pasted", table)).location();
        assertThat(guest.get(page).body())
                .contains("What the columns hold", "&lt;b&gt;Rosa&lt;/b&gt; Delgado", "One row");
        var path = page.replaceFirst("\\?.*", "");
        var refused = guest.post(path + "/columns", Map.of("column", "COMPANY"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("One column has to hold the name.");
        assertThat(world.bridging().count(world.owner())).isEqualTo(count);

        guest.post(path + "/columns", Map.of("column", "NAME"));
        assertThat(guest.get(path).body()).contains("1 would be new", "Before anything is written");
        assertThat(guest.post(path, Map.of()).body()).contains("1 new", "No match: nobody of them");
        assertThat(guest.post("/bridge/found", Map.of("find", "ros")).body())
                .contains("&lt;b&gt;Rosa&lt;/b&gt;");
    }

    @Test
    void whatIsNoFileOfPeopleIsRefusedAndNothingChanges() {
        assertThat(guest.post("/bridge/import", Map.of()).body()).contains("Choose a file");
        assertThat(guest.upload("/bridge/import", new byte[0]).status()).isEqualTo(422);
        assertThat(guest.post("/bridge/import/pasted", Map.of("pasted", " ")).status())
                .isEqualTo(422);
        assertThat(guest.post("/bridge/import/pasted", Map.of("pasted", "hello <b>")).body())
                .contains("hello &lt;b&gt;");
        var refused = guest.upload("/bridge/import", "PK nothing".getBytes(StandardCharsets.UTF_8));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("holds no list of connections");
    }

    @Test
    void everybodyGoesAlongInFourFiles() {
        world.met("Amara Cole", "Head of logistics", "amara@x.example");
        assertThat(guest.get("/bridge/people.vcf").body())
                .contains("VERSION:4.0", "FN:Amara Cole", "UID:urn:uuid:");
        assertThat(guest.get("/bridge/people.vcf?version=3").body()).contains("VERSION:3.0");
        assertThat(guest.get("/bridge/people.csv").body()).contains("Amara Cole");
        assertThat(guest.get("/bridge/people.json").body()).contains("\"Amara Cole\"");
    }

    private static String log(String company, String role) {
        var id = new InterviewId(Uuid7.at(world.clock().now()));
        var starts = WallTime.of(LocalDateTime.of(2026, 11, 14, 10, 0), World.BERLIN);
        world.interviewing()
                .log(
                        world.owner(),
                        id,
                        new Logged(
                                company,
                                role,
                                new Advert("", "", ""),
                                "",
                                Format.VIDEO,
                                starts,
                                Optional.empty()),
                        world.clock().now());
        return "/interviews/" + id.value();
    }

    private static byte[] zip(String list) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("Profile.csv"));
            zip.write("First Name,Last Name\nSam,X\n".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("Connections.csv"));
            zip.write(list.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static String between(String text, String before, String after) {
        var from = text.indexOf(before) + before.length();
        return text.substring(from, text.indexOf(after, from));
    }
}
