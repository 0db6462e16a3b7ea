package onward.account;

import java.util.List;
import onward.kernel.Problem;
import onward.platform.web.View;

/// Says what is erased and what stays, and asks for a word.
public record ErasingPage(String typed, List<Problem> problems) implements View {

    @Override
    public String template() {
        return "account/erasing.jte";
    }

    @Override
    public String title() {
        return "Erase everything";
    }

    @Override
    public String place() {
        return "/account";
    }
}
