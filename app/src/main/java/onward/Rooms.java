package onward;

import java.util.List;
import java.util.stream.Stream;
import onward.bridge.BridgeRoom;
import onward.guard.GuardRoom;
import onward.interview.InterviewRoom;
import onward.platform.Journal;
import onward.platform.store.Belongings;
import onward.platform.store.Findable;
import onward.platform.store.Store;
import onward.reflect.ReflectRoom;
import onward.replay.ReplayRoom;
import onward.story.StoryRoom;
import onward.thank.ThankRoom;

/// What the rooms bring along before the house is wired.
public final class Rooms {

    /// The rooms' migrations, in no order: their numbers tell it.
    public static final List<String> MIGRATIONS =
            List.of(
                    "db/platform",
                    "db/bridge",
                    "db/interview",
                    "db/reflect",
                    "db/thank",
                    "db/guard",
                    "db/replay",
                    "db/story");

    /// What the rooms keep, each after those that it refers to.
    public static final List<Belongings> BELONGINGS =
            List.of(
                    BridgeRoom.belongings(),
                    InterviewRoom.belongings(),
                    ReflectRoom.belongings(),
                    ThankRoom.belongings(),
                    GuardRoom.belongings(),
                    ReplayRoom.belongings(),
                    StoryRoom.belongings());

    /// What a search finds, in the order in which it is shown.
    static final List<Findable> FINDABLES =
            Stream.of(
                            BridgeRoom.findables(),
                            InterviewRoom.findables(),
                            ReflectRoom.findables(),
                            ReplayRoom.findables(),
                            ThankRoom.findables(),
                            StoryRoom.findables())
                    .flatMap(List::stream)
                    .toList();

    private Rooms() {}

    /// The number of the newest migration that this Onward knows.
    public static int newestSchema() {
        return Store.newest(MIGRATIONS);
    }

    /// What the rooms have to tell in the readable export, in this order.
    static List<Journal> journals(ReflectRoom reflect, ThankRoom thank, StoryRoom story) {
        return List.of(
                reflect.journal(),
                thank.journal(),
                ReplayRoom.journal(),
                story.journal(),
                InterviewRoom.journal(),
                BridgeRoom.journal());
    }
}
