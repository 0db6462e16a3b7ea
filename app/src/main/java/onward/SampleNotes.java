package onward;

import java.time.Duration;
import java.util.Optional;
import onward.kernel.Clock;
import onward.kernel.Owner;
import onward.thank.Occasion;
import onward.thank.Owed;
import onward.thank.Owing;
import onward.thank.Thanking;

/// The notes of the invented half-year: the old ones went out and were sometimes answered, one of
/// last night is begun, one is not.
final class SampleNotes {

    private static final String BEGUN =
            """
            Dear Dana,

            Thank you for taking the time on the panel. Your story of moving the order service off \
            one big table stayed with me, and I have been reading about hot keys since.

            I am sorry I joined late. I have moved my calendar to one account, so that it cannot \
            happen again.

            I know that I lost the thread on rebalancing, but I hope you will reconsider.

            I enjoyed meeting the team, and I wish you a smooth launch.

            With thanks,
            Sam\
            """;

    private final Clock clock;
    private final Owing owing;
    private final Thanking thanking;

    SampleNotes(Clock clock, Owing owing, Thanking thanking) {
        this.clock = clock;
        this.owing = owing;
        this.thanking = thanking;
    }

    /// Writes them, where the talks are there already.
    void write(Owner owner) {
        var answers = 0;
        for (var owed : owing.owed(owner, clock.now())) {
            if (owed.due().isPast(clock.now().minus(Duration.ofDays(1)))) {
                sent(owner, owed, answers % 2 == 0);
                answers++;
            } else if (owed.person().name().startsWith("Dana")) {
                begun(owner, owed);
            }
        }
    }

    private void sent(Owner owner, Owed owed, boolean isAnswered) {
        var at = owed.due().yours().instant().minus(Duration.ofHours(1));
        thanking.begin(owner, owed.interview().id(), owed.person().id(), Occasion.THANKS, at)
                .ifPresent(id -> {
                    thanking.handOver(owner.id(), id, Optional.of(at));
                    if (isAnswered) {
                        thanking.answer(owner.id(), id, Optional.of(at.plus(Duration.ofHours(15))));
                    }
                });
    }

    private void begun(Owner owner, Owed owed) {
        var now = clock.now().minus(Duration.ofHours(1));
        thanking.begin(owner, owed.interview().id(), owed.person().id(), Occasion.THANKS, now)
                .flatMap(id -> thanking.find(owner, id, now))
                .ifPresent(sight ->
                        thanking.save(
                                owner.id(),
                                sight.note()
                                        .saying(
                                                sight.note().subject(),
                                                BEGUN,
                                                Optional.of(onward.thank.Cost.LATE)),
                                Optional.empty(),
                                now));
    }
}
