package onward;

import onward.interview.Looking;
import onward.kernel.Clock;
import onward.platform.store.Store;
import onward.platform.web.Routes;
import onward.reflect.Asking;
import onward.reflect.PuttingAway;
import onward.reflect.Reflecting;
import onward.replay.Retaking;
import onward.story.Compiling;
import onward.story.Recounting;
import onward.story.Retelling;
import onward.story.StoryRoom;

/// The part of the house where the search is looked back upon.
record StoryWing(
        Looking looking, Asking asking, Retelling retelling, Compiling compiling, StoryRoom room) {

    static StoryWing of(
            Store store,
            Looking looking,
            Reflecting reflecting,
            PuttingAway puttingAway,
            Asking asking,
            Retaking retaking,
            Routes routes) {
        var recounting = new Recounting(store, looking, reflecting, puttingAway, asking);
        var retelling = new Retelling(store, looking, reflecting, retaking);
        var compiling = new Compiling(store, recounting, retelling, reflecting, retaking, looking);
        var room = new StoryRoom(compiling, retelling, looking);
        room.open(routes);
        return new StoryWing(looking, asking, retelling, compiling, room);
    }

    SampleStory sample(Clock clock) {
        return new SampleStory(clock, looking, asking, retelling);
    }
}
