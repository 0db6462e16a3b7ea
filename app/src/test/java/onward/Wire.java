package onward;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/// The server's end of a connection that speaks in lines.
final class Wire {

    private Socket socket;
    private InputStream in;
    private boolean encrypted;

    Wire(Socket socket) throws IOException {
        this.socket = socket;
        socket.setTcpNoDelay(true); // an answer of several lines does not wait for the other side
        in = new BufferedInputStream(socket.getInputStream());
    }

    void encrypt(SSLContext by) throws IOException {
        var tls =
                (SSLSocket)
                        by.getSocketFactory()
                                .createSocket(socket, "localhost", socket.getPort(), true);
        tls.setUseClientMode(false);
        tls.startHandshake();
        socket = tls;
        in = new BufferedInputStream(tls.getInputStream());
        encrypted = true;
    }

    boolean isEncrypted() {
        return encrypted;
    }

    void say(String words) throws IOException {
        socket.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    /// What a mail server can do, a line each.
    void tell(List<String> abilities) throws IOException {
        var last = abilities.size() - 1;
        say(
                IntStream.rangeClosed(0, last)
                        .mapToObj(at -> (at == last ? "250 " : "250-") + abilities.get(at))
                        .collect(Collectors.joining("\r\n")));
    }

    /// The next line; empty where the other side hung up.
    Optional<String> line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (var octet = in.read(); octet != '\n'; octet = in.read()) {
            if (octet < 0) {
                return Optional.empty();
            }
            line.write(octet);
        }
        return Optional.of(line.toString(StandardCharsets.UTF_8).replaceFirst("\r$", ""));
    }

    /// So many octets, whatever they are.
    String octets(int length) throws IOException {
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    /// Reads until the other side gives up.
    void waitForTheOther() throws IOException {
        in.transferTo(OutputStream.nullOutputStream());
    }
}
