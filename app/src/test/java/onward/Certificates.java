package onward;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/// A certificate for localhost, made by the JDK's own tool when a test first needs it.
public final class Certificates {

    private static final char[] PASSWORD = "only for tests".toCharArray();

    private Certificates() {}

    private static final class Made {
        private static final Path FILE = make("dns:localhost,ip:127.0.0.1");
        private static final SSLContext CONTEXT = context(FILE);
    }

    private static final class MadeElsewhere {
        private static final SSLContext CONTEXT = context(make("dns:elsewhere.example"));
    }

    /// Serves with the certificate, and believes it.
    public static SSLContext ofLocalhost() {
        return Made.CONTEXT;
    }

    /// The same with a certificate of somebody else's name.
    public static SSLContext ofElsewhere() {
        return MadeElsewhere.CONTEXT;
    }

    /// Where it lies, for a process of its own that has to believe it.
    public static Path file() {
        return Made.FILE;
    }

    public static String password() {
        return new String(PASSWORD);
    }

    private static Path make(String names) {
        try {
            var file = Files.createTempDirectory(Path.of("target"), "certificate-").resolve("p12");
            var made =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "keytool")
                                            .toString(),
                                    "-genkeypair",
                                    "-alias",
                                    "localhost",
                                    "-keyalg",
                                    "EC",
                                    "-dname",
                                    "CN=localhost",
                                    "-ext",
                                    "san=" + names,
                                    "-validity",
                                    "30",
                                    "-storetype",
                                    "PKCS12",
                                    "-keystore",
                                    file.toString(),
                                    "-storepass",
                                    password())
                            .redirectErrorStream(true)
                            .start();
            made.getInputStream().readAllBytes();
            if (made.waitFor() != 0) {
                throw new IllegalStateException("keytool made no certificate");
            }
            return file.toAbsolutePath();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    private static SSLContext context(Path file) {
        try (var in = Files.newInputStream(file)) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(in, PASSWORD);
            var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, PASSWORD);
            // a store of keys is no store of trust: the certificate is put into one
            var believed = KeyStore.getInstance("PKCS12");
            believed.load(null, null);
            believed.setCertificateEntry("localhost", store.getCertificate("localhost"));
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(believed);
            var context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
