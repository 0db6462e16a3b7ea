package onward.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import onward.Addresses;
import onward.Guest;
import onward.Stores;
import onward.World;
import onward.platform.web.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Promise 16: sessions end when you say so. The addresses come from the router.
class Promise16SignedOutTest {

    @ParameterizedTest
    @EnumSource
    void afterSigningOutNoBrowserGetsIn(Stores stores, @TempDir Path folder) {
        try (var world = World.on(stores.fresh(folder), folder).open()) {
            var desk = world.guest();
            var phone = world.guest();
            var unused = world.linkOf(world.owner());

            new Sessions(world.store()).endAll(world.owner());

            assertShutOut(world, desk);
            assertShutOut(world, phone);
            assertThat(world.stranger().get(unused).status()).isEqualTo(401);
        }
    }

    @Test
    void signingOutEndsNobodyElsesSession(@TempDir Path folder) {
        try (var world = World.in(folder).open()) {
            var neighbour = world.signedInBy(world.linkOf(world.neighbour().id()));
            new Sessions(world.store()).endAll(world.owner());
            assertThat(neighbour.get("/open").status()).isEqualTo(303);
        }
    }

    @Test
    void anErasedOwnersCookieGetsNothing(@TempDir Path folder) {
        try (var world = World.in(folder).open()) {
            var neighbour = world.neighbour();
            var guest = world.signedInBy(world.linkOf(neighbour.id()));
            world.store().change(neighbour.id(), onward.platform.store.Owners::erase);
            world.store().scrub(neighbour.id());
            assertShutOut(world, guest);
        }
    }

    private static void assertShutOut(World world, Guest guest) {
        for (var address : Addresses.of(world.routes())) {
            var status = Addresses.ask(guest, address, Map.of()).status();
            assertThat(status)
                    .as("%s", address)
                    .isEqualTo(address.path().equals("/no-such-page") ? 404 : 401);
        }
        assertThat(guest.get("/open").status()).isEqualTo(401);
    }
}
