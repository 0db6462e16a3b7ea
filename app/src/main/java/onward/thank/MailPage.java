package onward.thank;

import java.util.List;
import java.util.Optional;
import onward.kernel.Problem;
import onward.platform.mail.MailAddress;
import onward.platform.mail.Security;
import onward.platform.web.View;

/// How the person's mail server is reached.
///
/// @param account what is kept; empty where nothing is
/// @param told what was just done, in words; empty where nothing was
/// @param good whether that went well
public record MailPage(
        MailForm typed,
        List<Problem> problems,
        Optional<MailAccount> account,
        String told,
        boolean good)
        implements View {

    /// Whether the address alone is asked for, from which the rest may be known.
    public boolean isFirst() {
        return account.isEmpty()
                && told.isEmpty()
                && typed.host().isEmpty()
                && problems.stream().allMatch(problem -> problem.field().equals("address"));
    }

    /// What to know about the provider of the address.
    public Optional<String> advice() {
        return hint().map(ProviderHint::advice).filter(words -> !words.isEmpty());
    }

    /// The server that would keep copies, where it is known.
    public Optional<String> incoming() {
        return hint().map(ProviderHint::incoming).filter(name -> !name.isEmpty());
    }

    private Optional<ProviderHint> hint() {
        return MailAddress.read(typed.address()).flatMap(ProviderHint::of);
    }

    /// How the way can be encrypted.
    public List<Security> securities() {
        return List.of(Security.values());
    }

    /// The same for the server that keeps copies.
    public String copyLabel(Security security) {
        return switch (security) {
            case STARTTLS -> "STARTTLS, most often port 143";
            case TLS -> "TLS, most often port 993";
            case PLAIN -> security.label();
        };
    }

    /// Whether something stands in the fields about copies.
    public boolean hasCopies() {
        return !typed.copyHost().isEmpty();
    }

    /// Whether a password is kept.
    public boolean hasPassword() {
        return account.flatMap(MailAccount::password).isPresent();
    }

    @Override
    public String template() {
        return "thank/mail.jte";
    }

    @Override
    public String title() {
        return "Your mail server";
    }

    @Override
    public String place() {
        return "/thank";
    }
}
