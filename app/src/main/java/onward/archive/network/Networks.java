package onward.archive.network;

import java.util.List;

/// The networks whose exports can be read.
public final class Networks {

    public static final List<NetworkReader> ALL =
            List.of(
                    new X(),
                    new Facebook(),
                    new Instagram(),
                    new Reddit(),
                    new LinkedIn(),
                    new Mastodon(),
                    new Bluesky(),
                    new YouTube(),
                    new TikTok(),
                    new Discord(),
                    new GitHub(),
                    new StackExchange());

    private Networks() {}
}
