package onward.account;

import java.util.Optional;
import onward.platform.web.View;

/// What can be taken along, and how it comes in again.
///
/// @param broughtIn what an import just did
/// @param refusal why an import was refused
public record ExportPage(Optional<Imported.BroughtIn> broughtIn, Optional<String> refusal)
        implements View {

    /// What an import did, in a sentence.
    public String told() {
        return broughtIn
                .map(counts ->
                        "%s new. %s here already and stayed as before."
                                .formatted(things(counts.added()), things(counts.alreadyHere())))
                .orElse("");
    }

    private static String things(int count) {
        return count == 1 ? "One entry was" : "%,d entries were".formatted(count);
    }

    @Override
    public String template() {
        return "account/export.jte";
    }

    @Override
    public String title() {
        return "Export and import";
    }

    @Override
    public String place() {
        return "/account";
    }
}
