package onward.replay;

import onward.platform.web.View;

/// Questions out to other programs, and in again.
///
/// @param told what an import just did; empty where there was none
/// @param refusal why an import was refused; empty where none was
public record ExchangePage(String told, String refusal) implements View {

    @Override
    public String template() {
        return "replay/exchange.jte";
    }

    @Override
    public String title() {
        return "Take questions along";
    }

    @Override
    public String place() {
        return "/replay";
    }
}
