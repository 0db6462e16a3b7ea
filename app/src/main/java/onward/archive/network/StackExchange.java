package onward.archive.network;

import java.util.regex.Pattern;
import onward.archive.Network;

/// Stack Exchange's answer to a request for one's data. It lists what was done, vote by vote, but
/// not one word of what was written; so nothing can be read of it.
final class StackExchange implements NetworkReader {

    /// "analytics/qa\vote.submit.json", with the backslash as it is
    private static final Pattern EVENTS =
            Pattern.compile("(^|/)(analytics/)?qa[\\\\/][\\w.]+\\.json$");

    @Override
    public Network network() {
        return Network.STACK_EXCHANGE;
    }

    @Override
    public int likeness(Contents contents) {
        var head = contents.headOfOnly();
        return contents.has(EVENTS)
                        || (head.contains("\"siteId\"") && head.contains("\"eventTime\""))
                ? 90
                : 0;
    }

    @Override
    public void plan(Plan plan) {
        plan.remark(
                "Stack Exchange's export lists what you did, but leaves out what you wrote. Look at your profile page there.");
        plan.skipOthers("lists of deeds without words");
    }
}
