package onward.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import onward.bridge.BridgeRoom;
import onward.bridge.Bridging;
import onward.kernel.Owner;
import onward.kernel.OwnerId;
import onward.kernel.Uuid7;
import onward.platform.sealing.KeyFile;
import onward.platform.store.Belongings;
import onward.platform.store.DatabaseAddress;
import onward.platform.store.Owners;
import onward.platform.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportingTest {

    private static final Instant NOW = Instant.parse("2026-11-16T20:00:00Z");
    private static final List<Belongings> ROOMS = List.of(BridgeRoom.belongings());
    private static final Path CORPUS =
            Path.of(System.getProperty("onward.shared", "../../shared"))
                    .resolve("corpora/JSONTestSuite/test_parsing");
    private static final String DANA =
            """
            {"person_id":"0190163d-8694-739b-aea5-966c26f8ad91","created_at":"2026-11-16T20:00:00Z",\
            "name":"Dana","role":"","email":"","met_where":"","true_thing":""}\
            """;
    private static final String OWNER =
            """
            {"name":"Sam","zone":"Europe/Berlin","language":"en-GB","country":null,\
            "noteHour":"20:00","guide":true,"stepBack":false,"kindWord":false}\
            """;

    @TempDir Path folder;
    private Store store;
    private OwnerId owner;

    @BeforeEach
    void open() throws Exception {
        var key = KeyFile.create(folder.resolve("onward.key"));
        store =
                Store.open(
                        new DatabaseAddress.SqliteFile(folder.resolve("onward.db")),
                        key,
                        List.of("db/platform", "db/bridge"));
        owner = new OwnerId(Uuid7.at(NOW));
        new Owners(store, key)
                .add(Owner.newcomer(owner, ZoneId.of("Europe/Paris"), Locale.FRANCE), NOW);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aRowThatFitsIsBroughtIn() {
        assertThat(bringIn(file(DANA))).isEqualTo(new Imported.BroughtIn(1, 0));
        assertThat(new Bridging(store).newestFirst(owner, 0, 9).getFirst().name())
                .isEqualTo("Dana");
    }

    @Test
    void theSettingsOfAFileAreTakenOnlyWhenAskedFor() {
        bringIn("{\"onward\":1,\"owner\":" + OWNER + "}");
        assertThat(store.read(owner, Owners::load).zone().getId()).isEqualTo("Europe/Paris");
        new Importing(store, ROOMS)
                .bringInWithSettings(owner, stream("{\"onward\":1,\"owner\":" + OWNER + "}"));
        assertThat(store.read(owner, Owners::load).zone().getId()).isEqualTo("Europe/Berlin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "{\"onward\":1",
                "\"onward\"x",
                "\u0000",
                "{\"onward\":1,}",
                "{\"onward\":1,\"rooms\":{},\"rooms\":{}}"
            })
    void whatIsNoJsonIsCalledThat(String text) {
        assertRefused(text, text.isEmpty() ? "not an export" : "not JSON");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "1",
                "null",
                "{\"rooms\":{},\"onward\":1}",
                "{\"onward\":\"1\"}",
                "{\"onward\":0}",
                "{\"onward\":-1}",
                "{\"onward\":1.0}",
                "{\"onward\":1}{}",
                "{\"onward\":1,\"rooms\":[]}",
                "{\"onward\":1,\"rooms\":{\"bridge\":[]}}",
                "{\"onward\":1,\"rooms\":{\"bridge\":{\"people\":{}}}}",
                "{\"onward\":1,\"exportedAt\":{}}"
            })
    void whatIsNoExportIsCalledThat(String text) {
        assertRefused(text, "not an export of Onward");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "2147483648", "99999999999999999999"})
    void aNewerVersionIsSaidToBeNewer(String version) {
        assertRefused("{\"onward\":" + version + ",\"x\":[[]]}", "newer Onward");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"onward":1,"extra":1}                                  | part that this Onward does not know: “extra”
                    {"onward":1,"rooms":{"cellar":{}}}                      | room that this Onward does not know: “cellar”
                    {"onward":1,"rooms":{"bridge":{"owners":[]}}}           | table that this Onward does not know: “owners”
                    {"onward":1,"owner":{"shoes":42}}                       | setting that this Onward does not know: “shoes”
                    """)
    void whatIsUnknownIsRefusedByItsName(String text, String words) {
        assertRefused(text, words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    "person_id":"0190163d-8694-739b-aea5-966c26f8ad91" | "person_id":"dana"            | person_id
                    "person_id":"0190163d-8694-739b-aea5-966c26f8ad91" | "person_id":"0190163D-8694-739B-AEA5-966C26F8AD91" | person_id
                    "person_id":"0190163d-8694-739b-aea5-966c26f8ad91" | "person_id":7                 | person_id
                    "person_id":"0190163d-8694-739b-aea5-966c26f8ad91", | -                            | person_id
                    "created_at":"2026-11-16T20:00:00Z"                | "created_at":"yesterday"      | created_at
                    "created_at":"2026-11-16T20:00:00Z"                | "created_at":1763323200000000 | created_at
                    "created_at":"2026-11-16T20:00:00Z"                | "created_at":"+999999999-12-31T23:59:59Z" | created_at
                    "created_at":"2026-11-16T20:00:00Z"                | "created_at":123456789012345678901234567890 | -
                    "role":""                                          | "role":null                   | role
                    "role":""                                          | "role":1e400                  | role
                    "role":""                                          | "role":[]                     | -
                    "role":""                                          | "role":{"a":[[[[[[]]]]]]}     | -
                    "role":""                                          | "role":"a\\u0000b"            | role
                    "role":""                                          | "role":"","owner_id":"x"      | owner_id
                    "role":""                                          | "role":"","shoe":1            | shoe
                    "name":"Dana"                                      | "name":"  "                   | bridge
                    """)
    void aRowThatDoesNotFitIsRefusedAndNothingIsHalfImported(
            String fits, String unfit, String column) {
        var good = DANA.replace("ad91", "ad92");
        var bad = DANA.replace(fits, unfit == null ? "" : unfit);
        assertThat(bad).isNotEqualTo(DANA);
        assertRefused(file(good + "," + bad), column == null ? "" : "“" + column + "”");
        assertThat(new Bridging(store).count(owner)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"zone\":\"Middle/Earth\"",
                "\"language\":\"_\"",
                "\"country\":\"ZZ\"",
                "\"noteHour\":\"25:00\"",
                "\"guide\":\"yes\"",
                "\"name\":null"
            })
    void aSettingThatIsNoneIsRefused(String setting) {
        var name = setting.substring(1, setting.indexOf("\":"));
        var unfit = OWNER.replaceFirst("\"" + name + "\":[^,}]+", setting);
        assertRefused("{\"onward\":1,\"owner\":" + unfit + "}", "“" + name + "”");
    }

    @Test
    void aFileNestedDeeplyIsRefusedWithoutAStackThatOverflows() {
        assertRefused("{\"onward\":1,\"rooms\":" + "{\"bridge\":".repeat(100_000), "");
        assertRefused("[".repeat(1_000_000), "");
    }

    @Test
    void aTextTooLongForAnyFormIsRefused() {
        assertRefused(file(DANA.replace("Dana", "x".repeat(1_000_001))), "cannot be read");
    }

    /// JSONTestSuite, by Nicolas Seriot: files that parsers choke on, none of them an export.
    @Test
    void noFileOfTheJsonTestSuiteGetsIn() throws Exception {
        assumeTrue(Files.isDirectory(CORPUS), "skipped: JSONTestSuite is not here");
        try (var files = Files.list(CORPUS)) {
            for (var file : files.sorted().toList()) {
                var outcome =
                        new Importing(store, ROOMS).bringIn(owner, Files.newInputStream(file));
                assertThat(outcome).as(file.toString()).isInstanceOf(Imported.Refused.class);
                var inside = "{\"onward\":1,\"rooms\":{\"bridge\":{\"people\":[{\"role\":";
                var bytes = inside.getBytes(StandardCharsets.UTF_8);
                var whole = java.util.Arrays.copyOf(bytes, bytes.length + (int) Files.size(file));
                System.arraycopy(
                        Files.readAllBytes(file), 0, whole, bytes.length, (int) Files.size(file));
                assertThat(
                                new Importing(store, ROOMS)
                                        .bringIn(owner, new ByteArrayInputStream(whole)))
                        .as("inside a row: " + file)
                        .isInstanceOf(Imported.Refused.class);
            }
        }
    }

    private void assertRefused(String text, String words) {
        assertThat(bringIn(text))
                .isInstanceOfSatisfying(
                        Imported.Refused.class,
                        refused -> assertThat(refused.words()).contains(words));
    }

    private Imported bringIn(String text) {
        return new Importing(store, ROOMS).bringIn(owner, stream(text));
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String file(String people) {
        return "{\"onward\":1,\"exportedAt\":\"2026-11-16T20:00:00Z\",\"owner\":%s,\"rooms\":{\"bridge\":{\"people\":[%s]}}}"
                .formatted(OWNER, people);
    }
}
