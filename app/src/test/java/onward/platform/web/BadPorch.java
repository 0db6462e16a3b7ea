package onward.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import onward.Guest;
import onward.Porch;
import onward.World;
import onward.platform.store.StoreTrouble;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/// Addresses on which everything goes wrong, for the tests of what the person sees then.
abstract class BadPorch {

    static World world;
    static Porch porch;
    static Guest guest;

    @BeforeAll
    static void openThePorch(@TempDir Path folder) {
        world = World.in(folder);
        var routes =
                new Routes(world.store())
                        .get("/", _ -> Answer.notHere())
                        .get(
                                "/rows/{id}",
                                visit -> {
                                    onward.kernel.Uuid7.check(visit.path("id"));
                                    return Answer.seeOther("/found");
                                })
                        .post(
                                "/texts",
                                visit -> {
                                    var form = visit.form();
                                    form.text("said", "What you said");
                                    return Answer.seeOther("/texts");
                                })
                        .post(
                                "/full",
                                _ -> {
                                    throw new StoreTrouble(StoreTrouble.Kind.FULL);
                                })
                        .post(
                                "/bug",
                                visit -> {
                                    throw new IllegalStateException(
                                            visit.form().text("said", "Said"));
                                });
        porch = new Porch(world, routes);
        guest = porch.guest();
    }

    @AfterAll
    static void close() {
        porch.close();
        world.close();
    }

    static String raw(String lines) {
        return raw(lines, "");
    }

    static String raw(String lines, String body) {
        return guest.raw(
                lines
                        + "\r\nHost: localhost:"
                        + guest.port()
                        + "\r\nCookie: "
                        + guest.cookie()
                        + "\r\nConnection: close\r\n\r\n"
                        + body);
    }

    static void assertPlain(Guest.Reply reply, Integer... statuses) {
        assertThat(reply.status()).isIn((Object[]) statuses);
        assertThat(reply.headers().get("content-type"))
                .isEqualToIgnoringWhitespace("text/html;charset=utf-8");
        assertThat(reply.body()).contains("<h1>", "<html lang=\"en\">");
        assertThat(reply.headers()).containsKey("content-security-policy");
        assertNoTrace(reply.body());
    }

    static void assertNoTrace(String body) {
        assertThat(body)
                .doesNotContain("Exception")
                .doesNotContain("\tat ")
                .doesNotContainIgnoringCase("jetty")
                .doesNotContainIgnoringCase("javalin");
    }
}
