package onward.thank;

import onward.kernel.Uuid7;

/// The id of the person's mail server among their rows.
public record MailAccountId(String value) {
    public MailAccountId {
        Uuid7.check(value);
    }
}
