package onward.platform.mail;

/// Takes a letter to a mail server.
@FunctionalInterface
public interface Post {

    /// Sends one letter, once. It never throws for what the world does: each failure has its
    /// outcome.
    SendOutcome send(MailServer server, Parcel parcel, Passing passing);

    /// Sets out with several letters, one after the other: those for one server may share a line.
    default Trip setOut() {
        return new Trip() {

            @Override
            public SendOutcome send(MailServer server, Parcel parcel, Passing passing) {
                return Post.this.send(server, parcel, passing);
            }

            @Override
            public void close() {}
        };
    }

    /// Takes letters one after the other. It is in one hand, and ends when it is closed.
    interface Trip extends AutoCloseable {

        /// As [Post#send].
        SendOutcome send(MailServer server, Parcel parcel, Passing passing);

        @Override
        void close();
    }
}
