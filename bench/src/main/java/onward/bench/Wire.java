package onward.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// One kept-open connection to the program, in as little HTTP/1.1 as it takes: what measures must
/// cost less than what is measured.
final class Wire implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final int PATIENCE_MILLIS = 60_000;
    private static final int HEXADECIMAL = 16;

    private final Socket socket = new Socket();
    private final InputStream in;
    private final int port;

    Wire(int port) throws IOException {
        this.port = port;
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        in = new BufferedInputStream(socket.getInputStream(), BUFFER);
    }

    /// What came back; the names of headers in lower case.
    record Reply(int status, Map<String, String> headers, String text) {}

    Reply get(String path, String... headers) throws IOException {
        return ask("GET", path, "", headers);
    }

    Reply post(String path, String form, String... headers) throws IOException {
        return ask("POST", path, form, headers);
    }

    private Reply ask(String method, String path, String form, String... headers)
            throws IOException {
        var body = form.getBytes(StandardCharsets.UTF_8);
        var head = new StringBuilder();
        head.append(method).append(' ').append(path).append(" HTTP/1.1\r\n");
        head.append("Host: localhost:").append(port).append("\r\n");
        for (var header : headers) {
            head.append(header).append("\r\n");
        }
        if (body.length > 0) {
            head.append("Content-Type: application/x-www-form-urlencoded\r\n");
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        var sent = new ByteArrayOutputStream(head.length() + body.length + 2);
        sent.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        sent.writeBytes(body);
        sent.writeTo(socket.getOutputStream());
        return read();
    }

    private Reply read() throws IOException {
        // "HTTP/1.1 200 OK"
        var status = Integer.parseInt(line().split(" ", 3)[1]);
        var headers = new HashMap<String, String>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            var colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        var length = headers.get("content-length");
        if (length != null) {
            return new Reply(status, headers, text(exactly(Integer.parseInt(length))));
        }
        return new Reply(
                status, headers, headers.containsKey("transfer-encoding") ? text(chunks()) : "");
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }

    private byte[] chunks() throws IOException {
        var body = new ByteArrayOutputStream();
        for (var size = chunk(); size > 0; size = chunk()) {
            body.writeBytes(exactly(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line(), HEXADECIMAL);
    }

    private byte[] exactly(int length) throws IOException {
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the program hung up");
        }
        return bytes;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the program hung up");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
