package onward.platform.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.util.concurrent.TimeUnit;

/// A real mail server of Debian's that takes letters and delivers them to a mailbox, on loopback,
/// with a home of its own.
final class Exim implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/sbin/exim4");
    private static final int SECONDS = 20;

    private final Process process;
    private final Path box;
    private final int port;

    private Exim(Process process, Path box, int port) {
        this.process = process;
        this.box = box;
        this.port = port;
    }

    static boolean isHere() {
        return Files.isExecutable(PROGRAM) && "root".equals(System.getProperty("user.name"));
    }

    static Exim start(Path home) throws IOException {
        var port = Dovecot.freePort();
        var settings =
                Files.writeString(
                        home.resolve("exim.conf"),
                        """
                        primary_hostname = mail.example
                        daemon_smtp_ports = %2$d
                        local_interfaces = 127.0.0.1
                        spool_directory = %1$s/spool
                        log_file_path = %1$s/log-%%slog
                        pid_file_path = %1$s/pid
                        exim_user = mail
                        exim_group = mail
                        tls_advertise_hosts =
                        smtputf8_advertise_hosts = *
                        acl_smtp_rcpt = everybody
                        acl_smtp_mail = everybody
                        qualify_domain = mail.example

                        begin acl
                        everybody:
                          accept

                        begin routers
                        here:
                          driver = accept
                          transport = box

                        begin transports
                        box:
                          driver = appendfile
                          directory = %1$s/box
                          maildir_format
                          user = mail
                          group = mail
                        """
                                .formatted(home, port));
        for (var name : new String[] {"spool", "box"}) {
            belongToMail(Files.createDirectory(home.resolve(name)));
        }
        belongToMail(home);
        Dovecot.letIn(home);
        var box = home.resolve("box/new");
        belongToMail(Files.createDirectory(box));
        var process =
                new ProcessBuilder(PROGRAM.toString(), "-bdf", "-C", settings.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(home.resolve("said").toFile())
                        .start();
        Dovecot.awaitDoor(process, port);
        return new Exim(process, box, port);
    }

    private static void belongToMail(Path folder) throws IOException {
        var lookup = folder.getFileSystem().getUserPrincipalLookupService();
        Files.setOwner(folder, lookup.lookupPrincipalByName("mail"));
    }

    int port() {
        return port;
    }

    /// The one letter of the mailbox, once it was delivered; it is taken out.
    String letter() throws IOException, InterruptedException {
        try (var watch = box.getFileSystem().newWatchService()) {
            box.register(
                    watch,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY);
            for (var second = 0; second < SECONDS; second++) {
                try (var all = Files.list(box)) {
                    var found = all.findFirst();
                    if (found.isPresent()) {
                        var letter = Files.readString(found.get());
                        Files.delete(found.get());
                        return letter;
                    }
                }
                var key = watch.poll(1, TimeUnit.SECONDS);
                if (key != null) {
                    key.pollEvents();
                    key.reset();
                }
            }
        }
        throw new IOException("nothing was delivered");
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.onExit().join();
    }
}
