package onward.thank;

import java.time.Instant;
import java.util.Optional;
import onward.kernel.Owner;
import onward.kernel.OwnerId;
import onward.kernel.Uuid7;
import onward.platform.mail.Hitch;
import onward.platform.mail.MailText;
import onward.platform.mail.Parcel;
import onward.platform.mail.Post;
import onward.platform.mail.SendOutcome;
import onward.platform.mail.SentFolder;
import onward.platform.store.Store;

/// What a person does with their mail server.
public final class Mailing {

    private final Store store;
    private final Post post;
    private final SentFolder folder;

    /// @param post takes a test message there
    /// @param folder keeps a copy of it, where copies are wanted
    public Mailing(Store store, Post post, SentFolder folder) {
        this.store = store;
        this.post = post;
        this.folder = folder;
    }

    /// What became of a test.
    ///
    /// @param copy what became of its copy; empty where none was made
    public record Tried(SendOutcome outcome, Optional<SentCopy> copy) {}

    /// The server; empty where none is set up.
    public Optional<MailAccount> find(OwnerId owner) {
        return store.glance(owner, MailAccounts::find);
    }

    /// Why the last reminder by mail did not go; empty where it did.
    public Optional<Hitch> unreminded(OwnerId owner) {
        return store.glance(owner, MailAccounts::unreminded);
    }

    /// Keeps how the server is reached.
    public void keep(OwnerId owner, MailAccount account) {
        store.change(owner, ledger -> MailAccounts.put(ledger, account));
    }

    /// Forgets it, with its password.
    public void forget(OwnerId owner) {
        store.change(owner, MailAccounts::remove);
    }

    /// Sends a message from the person to themselves, and tells at once what became of it; empty
    /// where no server is set up whole.
    public Optional<Tried> test(Owner owner, Instant now) {
        return find(owner.id())
                .filter(MailAccount::isComplete)
                .map(account -> {
                    var own = account.address();
                    var text =
                            new MailText(
                                    "",
                                    own,
                                    "",
                                    own,
                                    "A test from Onward",
                                    "This is the test that you asked for. Your notes will leave by this server.",
                                    now.atZone(owner.zone()));
                    var id = Uuid7.at(now) + "@" + own.domain();
                    var parcel = new Parcel(own, own, text.written(id));
                    var outcome = post.send(account.server(), parcel, () -> true);
                    return new Tried(
                            outcome,
                            account.copyServer()
                                    .filter(_ -> outcome instanceof SendOutcome.Delivered)
                                    .map(kept ->
                                            SentCopy.of(folder.keep(kept, id, parcel.text()))));
                });
    }
}
