package onward.platform.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A real mail server of Debian's that keeps what was sent, on loopback, with a home of its own.
final class Dovecot implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/sbin/dovecot");
    private static final int TRIES = 200;

    private final Process process;
    private final Path home;
    private final int port;

    private Dovecot(Process process, Path home, int port) {
        this.process = process;
        this.home = home;
        this.port = port;
    }

    static boolean isHere() {
        return Files.isExecutable(PROGRAM) && "root".equals(System.getProperty("user.name"));
    }

    static Dovecot start(Path home) throws IOException {
        var port = freePort();
        var settings =
                Files.writeString(
                        home.resolve("dovecot.conf"),
                        """
                        base_dir = %1$s/run
                        log_path = %1$s/log
                        listen = 127.0.0.1
                        protocols = imap
                        ssl = no
                        disable_plaintext_auth = no
                        first_valid_uid = 1
                        first_valid_gid = 1
                        mail_location = maildir:%1$s/mail
                        service imap-login {
                          inet_listener imap {
                            port = %2$d
                          }
                          inet_listener imaps {
                            port = 0
                          }
                        }
                        passdb {
                          driver = static
                          args = password=secret
                        }
                        userdb {
                          driver = static
                          args = uid=mail gid=mail home=%1$s/mail
                        }
                        namespace inbox {
                          inbox = yes
                          mailbox "Sent Mail" {
                            auto = create
                            special_use = \\Sent
                          }
                        }
                        """
                                .formatted(home, port));
        open(home);
        var process =
                new ProcessBuilder(PROGRAM.toString(), "-F", "-c", settings.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(home.resolve("said").toFile())
                        .start();
        var dovecot = new Dovecot(process, home, port);
        awaitDoor(process, port);
        return dovecot;
    }

    /// The mailbox belongs to another account, which has to come to it.
    private static void open(Path home) throws IOException {
        var mail = Files.createDirectory(home.resolve("mail"));
        var lookup = mail.getFileSystem().getUserPrincipalLookupService();
        Files.setOwner(mail, lookup.lookupPrincipalByName("mail"));
        letIn(home);
    }

    /// Lets other accounts pass through a folder of the tests.
    static void letIn(Path home) {
        for (@Nullable Path folder = home;
                folder != null && folder.startsWith("/tmp/");
                folder = folder.getParent()) {
            folder.toFile().setExecutable(true, false);
        }
    }

    static int freePort() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    /// Waits until somebody opens at the port.
    static void awaitDoor(Process process, int port) throws IOException {
        for (var tries = 0; tries < TRIES && process.isAlive(); tries++) {
            try (var _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (IOException notYet) {
                java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
            }
        }
        throw new IOException("the mail server did not start");
    }

    int port() {
        return port;
    }

    /// What lies in its folders.
    List<Path> letters() throws IOException {
        try (var all = Files.walk(home.resolve("mail"))) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*/(?:cur|new)/[^/]+"))
                    .toList();
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.onExit().join();
    }
}
