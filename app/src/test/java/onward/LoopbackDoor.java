package onward;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import onward.platform.mail.MailServer;
import onward.platform.mail.Security;

/// A free port of loopback on which a server of the tests' own listens.
final class LoopbackDoor implements AutoCloseable {

    private final ServerSocket listening;
    private final List<Socket> open = new CopyOnWriteArrayList<>();

    LoopbackDoor() {
        try {
            listening = new ServerSocket(0, 200, InetAddress.getByName("localhost"));
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    /// Lets everybody in who knocks, each for themselves.
    void letIn(Consumer<Socket> talk) {
        Thread.ofVirtual().start(() -> serve(talk));
    }

    /// How the mail server behind it is reached.
    MailServer at(Security security) {
        return new MailServer(
                "localhost",
                listening.getLocalPort(),
                security,
                Optional.of(new MailServer.Login("sam", "secret")));
    }

    private void serve(Consumer<Socket> talk) {
        while (!listening.isClosed()) {
            try {
                var socket = listening.accept();
                open.add(socket);
                Thread.ofVirtual().start(() -> talk.accept(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    @Override
    public void close() {
        try {
            listening.close();
            for (var socket : open) {
                socket.close();
            }
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }
}
