package onward.guard;

import java.time.Instant;
import onward.kernel.OwnerId;
import onward.prose.tone.Tone;

/// What a person does before they post: they have it read. Nothing of it is kept.
public final class Drafting {

    private final Recognising recognising;

    /// @param recognising knows whom a draft could name
    public Drafting(Recognising recognising) {
        this.recognising = recognising;
    }

    /// Reads a draft as a hiring manager would.
    public DraftReading read(OwnerId owner, String text, Instant now) {
        return new DraftReading(text, Opened.TONE.judge(text, recognising.names(owner, now)));
    }

    /// Opened when the first draft is read, not when the program starts: it takes half a second.
    private static final class Opened {
        private static final Tone TONE = Tone.open();
    }
}
