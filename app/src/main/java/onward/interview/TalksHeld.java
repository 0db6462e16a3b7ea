package onward.interview;

import java.util.List;
import onward.bridge.CompanyName;
import onward.bridge.MetAt;
import onward.bridge.PersonId;
import onward.kernel.OwnerId;

/// Tells the bridge of the talks that were held.
final class TalksHeld implements MetAt {

    private final Looking looking;

    TalksHeld(Looking looking) {
        this.looking = looking;
    }

    @Override
    public List<Talk> talks(OwnerId owner, PersonId person) {
        return looking.with(owner, person).stream().map(TalksHeld::talk).toList();
    }

    @Override
    public List<PersonId> people(OwnerId owner, CompanyName company) {
        return looking.metAt(owner, company);
    }

    private static Talk talk(Interview interview) {
        return new Talk(
                "/interviews/" + interview.id().value(),
                interview.pursuit().company(),
                interview.pursuit().role(),
                interview.starts());
    }
}
