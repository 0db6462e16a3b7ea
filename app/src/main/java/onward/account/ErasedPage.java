package onward.account;

import onward.account.Erasing.Erased;
import onward.platform.web.View;

/// Says that it is done, to somebody who is signed out by then.
public record ErasedPage(Erased erased) implements View {

    /// Whether the files were swept too.
    public boolean isSwept() {
        return erased == Erased.FROM_THE_DISK;
    }

    @Override
    public String template() {
        return "account/erased.jte";
    }

    @Override
    public String title() {
        return "Everything is erased";
    }

    @Override
    public String place() {
        return "";
    }
}
