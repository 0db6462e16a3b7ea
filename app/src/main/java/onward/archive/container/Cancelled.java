package onward.archive.container;

import java.io.IOException;

/// The person has had enough.
public final class Cancelled extends IOException {

    private static final long serialVersionUID = 1;

    Cancelled() {
        super("cancelled");
    }
}
