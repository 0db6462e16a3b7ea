package onward.platform.mail;

import java.util.function.Supplier;
import javax.net.ssl.SSLSocketFactory;

/// Takes letters to the person's own mail server by SMTP, on Angus Mail. One of the few classes
/// that open a connection.
public final class SmtpPost implements Post, AutoCloseable {

    private final Patience patience;
    private final Supplier<SSLSocketFactory> encryption;
    private final Lines lines = new Lines();

    /// @param encryption knows which certificates to believe
    public SmtpPost(Patience patience, SSLSocketFactory encryption) {
        this(patience, () -> encryption);
    }

    private SmtpPost(Patience patience, Supplier<SSLSocketFactory> encryption) {
        this.patience = patience;
        this.encryption = encryption;
    }

    /// With the usual patience, believing whom this computer believes.
    public static SmtpPost usual() {
        // to read whom this computer believes takes a quarter of a second: not before it is needed
        return new SmtpPost(Patience.USUAL, () -> (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    @Override
    public SendOutcome send(MailServer server, Parcel parcel, Passing passing) {
        try (var trip = setOut()) {
            return trip.send(server, parcel, passing);
        }
    }

    @Override
    public Trip setOut() {
        return new SmtpTrip(patience, encryption, lines);
    }

    @Override
    public void close() {
        lines.close();
    }
}
