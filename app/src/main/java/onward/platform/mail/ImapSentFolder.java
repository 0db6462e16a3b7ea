package onward.platform.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.search.MessageIDTerm;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;
import org.eclipse.angus.mail.imap.protocol.ListInfo;

/// The Sent folder of the person's own mail account, by IMAP, on Angus Mail. One of the few classes
/// that open a connection.
public final class ImapSentFolder implements SentFolder, AutoCloseable {

    /// What tells the folder of sent mail (RFC 6154, section 2).
    private static final String SENT = "\\Sent";

    /// How it is called where the server does not tell.
    private static final List<String> NAMES =
            List.of("sent", "sent items", "sent messages", "sent mail", "gesendet");

    private final Patience patience;
    private final Supplier<SSLSocketFactory> encryption;
    private final Lines lines = new Lines();

    /// @param encryption knows which certificates to believe
    public ImapSentFolder(Patience patience, SSLSocketFactory encryption) {
        this(patience, () -> encryption);
    }

    private ImapSentFolder(Patience patience, Supplier<SSLSocketFactory> encryption) {
        this.patience = patience;
        this.encryption = encryption;
    }

    /// With the usual patience, believing whom this computer believes.
    public static ImapSentFolder usual() {
        // to read whom this computer believes takes a quarter of a second: not before it is needed
        return new ImapSentFolder(
                Patience.USUAL, () -> (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    @Override
    public CopyOutcome keep(MailServer server, String messageId, String letter) {
        if (server.login().isEmpty()) {
            return CopyOutcome.NOT_SIGNED_IN;
        }
        try (var line = limited();
                var account = connected(server, server.login().get(), line)) {
            var folder = sent(account);
            if (folder.isEmpty()) {
                return CopyOutcome.NO_FOLDER;
            }
            lay(folder.get(), messageId, letter);
            return CopyOutcome.KEPT;
        } catch (AuthenticationFailedException refused) {
            return CopyOutcome.NOT_SIGNED_IN;
        } catch (MessagingException | IllegalStateException broken) {
            return isUnprivate(server, broken) ? CopyOutcome.NOT_PRIVATE : CopyOutcome.UNREACHED;
        }
    }

    private OpenLine limited() {
        var line = lines.open();
        line.whenClosed(lines.limit(line, patience.whole()));
        return line;
    }

    private IMAPStore connected(MailServer server, MailServer.Login login, OpenLine line)
            throws MessagingException {
        line.settings("imap", server.security(), patience, encryption.get())
                .put("mail.imap.partialfetch", "false");
        var account = (IMAPStore) line.session().getStore("imap");
        account.connect(server.host(), server.port(), login.name(), login.password());
        return account;
    }

    private static Optional<IMAPFolder> sent(IMAPStore account) throws MessagingException {
        var root = (IMAPFolder) account.getDefaultFolder();
        var told =
                account.hasCapability("SPECIAL-USE")
                        ? told(root).map(name -> folder(account, name))
                        : Optional.<IMAPFolder>empty();
        return told.isPresent()
                ? told
                : Arrays.stream(root.list("*"))
                        .map(IMAPFolder.class::cast)
                        .filter(ImapSentFolder::isForSent)
                        .findFirst();
    }

    private static IMAPFolder folder(IMAPStore account, String name) {
        try {
            return (IMAPFolder) account.getFolder(name);
        } catch (MessagingException shut) {
            throw new IllegalStateException(shut);
        }
    }

    private static boolean isForSent(IMAPFolder folder) {
        try {
            return isMarked(folder.getAttributes())
                    || NAMES.contains(folder.getName().toLowerCase(Locale.ROOT));
        } catch (MessagingException gone) {
            return false;
        }
    }

    private static boolean isMarked(String[] attributes) {
        return Arrays.stream(attributes).anyMatch(SENT::equalsIgnoreCase);
    }

    /// The folder that the server calls that of sent mail (RFC 6154, section 5).
    private static Optional<String> told(IMAPFolder root) throws MessagingException {
        return Optional.ofNullable((String) root.doCommandIgnoreFailure(ImapSentFolder::ask));
    }

    private static @org.jspecify.annotations.Nullable String ask(IMAPProtocol talk)
            throws ProtocolException {
        var answers = talk.command("LIST (SPECIAL-USE) \"\" \"*\"", null);
        for (var answer : answers) {
            if (answer instanceof IMAPResponse told && told.keyEquals("LIST")) {
                var folder = new ListInfo(told);
                if (folder.attrs != null && isMarked(folder.attrs)) {
                    return folder.name;
                }
            }
        }
        return null;
    }

    private static void lay(IMAPFolder folder, String messageId, String letter)
            throws MessagingException {
        folder.open(Folder.READ_ONLY);
        var isThere = folder.search(new MessageIDTerm("<" + messageId + ">")).length > 0;
        folder.close(false);
        if (!isThere) {
            var copy = new SmtpTalk.Verbatim(letter);
            copy.setFlag(Flags.Flag.SEEN, true);
            folder.appendMessages(new Message[] {copy});
        }
    }

    private static boolean isUnprivate(MailServer server, Exception broken) {
        return SmtpTrip.isUnproven(broken)
                // Angus has no other sign for a server that does not encrypt
                || (server.security() == Security.STARTTLS
                        && Objects.requireNonNullElse(broken.getMessage(), "")
                                .contains("STARTTLS"));
    }

    @Override
    public void close() {
        lines.close();
    }
}
