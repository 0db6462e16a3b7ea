package onward.platform.mail;

import jakarta.mail.Session;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;

/// The sockets of one talk with a mail server, so that it can be cut whatever it is doing.
final class OpenLine implements AutoCloseable {

    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final Session session;
    private final List<Runnable> endings = new ArrayList<>();

    /// @param session this line's alone, until it is closed
    OpenLine(Session session) {
        this.session = session;
    }

    /// What Angus Mail speaks by, as [#settings] told it to.
    Session session() {
        return session;
    }

    /// Makes sockets that are remembered here.
    SocketFactory plain() {
        return new Plain();
    }

    /// Encrypts sockets, and remembers them here.
    SSLSocketFactory encrypted(SSLSocketFactory by) {
        return new Encrypted(by);
    }

    /// How Angus Mail speaks over this line, alike for both protocols. More may be put into it.
    ///
    /// @param protocol as in the names of its settings
    Properties settings(
            String protocol, Security security, Patience patience, SSLSocketFactory encryption) {
        var settings = session.getProperties();
        BiConsumer<String, Object> put =
                (name, value) -> settings.put("mail." + protocol + "." + name, value);
        put.accept("connectiontimeout", String.valueOf(patience.connecting().toMillis()));
        put.accept("timeout", String.valueOf(patience.answering().toMillis()));
        put.accept("socketFactory", plain());
        put.accept("socketFactory.fallback", "false");
        put.accept("auth.mechanisms", "PLAIN LOGIN");
        put.accept("ssl.checkserveridentity", "true");
        put.accept("ssl.protocols", "TLSv1.3 TLSv1.2");
        put.accept("ssl.socketFactory", encrypted(encryption));
        put.accept("ssl.enable", String.valueOf(security == Security.TLS));
        put.accept("starttls.enable", String.valueOf(security == Security.STARTTLS));
        put.accept("starttls.required", String.valueOf(security == Security.STARTTLS));
        return settings;
    }

    void whenClosed(Runnable work) {
        endings.add(work);
    }

    @Override
    public void close() {
        cut();
        endings.forEach(Runnable::run);
    }

    /// Hangs up, at once.
    void cut() {
        for (var socket : sockets) {
            try {
                socket.close();
            } catch (IOException closed) {
                // it is shut either way
            }
        }
    }

    private <S extends Socket> S remembered(S socket) throws IOException {
        sockets.add(socket);
        // the dot follows the letter at once: otherwise it waits for the letter's acknowledgement
        socket.setTcpNoDelay(true);
        return socket;
    }

    private final class Plain extends SocketFactory {

        @Override
        public Socket createSocket() throws IOException {
            return remembered(new Socket());
        }

        @Override
        public Socket createSocket(String host, int port) throws IOException {
            return remembered(new Socket(host, port));
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress local, int localPort)
                throws IOException {
            return remembered(new Socket(host, port, local, localPort));
        }

        @Override
        public Socket createSocket(InetAddress host, int port) throws IOException {
            return remembered(new Socket(host, port));
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
                throws IOException {
            return remembered(new Socket(host, port, local, localPort));
        }
    }

    private final class Encrypted extends SSLSocketFactory {

        private final SSLSocketFactory by;

        Encrypted(SSLSocketFactory by) {
            this.by = by;
        }

        @Override
        public Socket createSocket(Socket plain, String host, int port, boolean autoClose)
                throws IOException {
            return by.createSocket(remembered(plain), host, port, autoClose);
        }

        @Override
        public String[] getDefaultCipherSuites() {
            return by.getDefaultCipherSuites();
        }

        @Override
        public String[] getSupportedCipherSuites() {
            return by.getSupportedCipherSuites();
        }

        @Override
        public Socket createSocket() throws IOException {
            return remembered(by.createSocket());
        }

        @Override
        public Socket createSocket(String host, int port) throws IOException {
            return remembered(by.createSocket(host, port));
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress local, int localPort)
                throws IOException {
            return remembered(by.createSocket(host, port, local, localPort));
        }

        @Override
        public Socket createSocket(InetAddress host, int port) throws IOException {
            return remembered(by.createSocket(host, port));
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
                throws IOException {
            return remembered(by.createSocket(host, port, local, localPort));
        }
    }
}
