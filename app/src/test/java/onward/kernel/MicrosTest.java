package onward.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class MicrosTest {

    @Property
    void anInstantInMicrosecondsComesBackAsItWas(
            @ForAll @LongRange(min = -2_000_000_000_000_000L, max = 4_000_000_000_000_000L)
                    long micros) {
        assertThat(Micros.of(Micros.toInstant(micros))).isEqualTo(micros);
    }

    @Property
    void theClockTellsNoMoreThanTheStoreKeeps() {
        var now = Clock.system().now();
        assertThat(Micros.toInstant(Micros.of(now))).isEqualTo(now).isInstanceOf(Instant.class);
    }
}
