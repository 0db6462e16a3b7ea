package onward.archive.network;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onward.archive.Network;
import onward.archive.container.Member;
import onward.archive.format.Keys;
import onward.archive.format.Tree;

/// Discord's package: a folder for each channel, with what the channel is and what was written in
/// it. The folders above are in the member's language. What the program noted of clicks, gigabytes
/// of it, is never opened.
final class Discord implements NetworkReader {

    static final Keys KEYS = Keys.of("discord");

    /// "Messages/c300000000000000002/channel.json", before 2021 "messages/300000000000000002/…"
    private static final Pattern CHANNEL =
            Pattern.compile("(?:^|/)(c?\\d{5,})/(channel|messages)(?:_\\d+)?\\.(json|csv)$");

    private static final Pattern USER = Pattern.compile("(^|/)[^/]+/user\\.json$");

    @Override
    public Network network() {
        return Network.DISCORD;
    }

    @Override
    public int likeness(Contents contents) {
        if (contents.has(CHANNEL)) {
            return 95;
        }
        var head = contents.headOfOnly();
        return head.startsWith("ID,Timestamp,Contents")
                        || (head.contains("\"Timestamp\"") && head.contains("\"Contents\""))
                ? 90
                : 0;
    }

    @Override
    public void plan(Plan plan) throws IOException {
        for (var member : plan.matching(USER)) {
            plan.ahead(
                    member,
                    desk -> {
                        try (var parser = desk.json()) {
                            parser.nextToken();
                            plan.account(Tree.text(desk.entry(parser, Keys.ANY), "username"));
                        }
                    });
        }
        var channels = channels(plan);
        plan.members().stream()
                .sorted(NumberedPaths.ORDER)
                .filter(member -> part(member).equals("messages"))
                .forEach(member ->
                        plan.read(member, new DiscordMessages(plan, channels.get(folder(member)))));
        if (plan.members().size() == 1 && channels.isEmpty() && plan.tasks().findAny().isEmpty()) {
            plan.read(plan.members().getFirst(), new DiscordMessages(plan, null));
        }
        channels.values().forEach(member -> plan.skip(member, "what channels are, without words"));
        plan.skipOthers("files that hold none of your words");
    }

    private static Map<String, Member> channels(Plan plan) {
        Map<String, Member> channels = new LinkedHashMap<>();
        for (var member : plan.members()) {
            if (part(member).equals("channel")) {
                channels.put(folder(member), member);
            }
        }
        return channels;
    }

    private static String part(Member member) {
        Matcher path = CHANNEL.matcher(member.path());
        return path.find() ? path.group(2) : "";
    }

    private static String folder(Member member) {
        var slash = member.path().lastIndexOf('/');
        return slash < 0 ? "" : member.path().substring(0, slash);
    }
}
