package onward.interview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import onward.bridge.Pursued;
import onward.kernel.OwnerId;

/// Tells the bridge of the roles that are pursued.
final class RolesPursued implements Pursued {

    private static final int MOST = 100;

    private final Looking looking;

    RolesPursued(Looking looking) {
        this.looking = looking;
    }

    @Override
    public List<Role> roles(OwnerId owner) {
        return looking.open(owner, 0, MOST).stream()
                .collect(
                        Collectors.toMap(
                                interview -> interview.pursuit().id(),
                                RolesPursued::role,
                                (latest, _) -> latest,
                                LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    @Override
    public Optional<String> company(OwnerId owner, String talk) {
        return looking.some(owner, List.of(new InterviewId(talk))).stream()
                .map(interview -> interview.pursuit().company())
                .findFirst();
    }

    private static Role role(Interview interview) {
        return new Role(
                "/interviews/" + interview.id().value(),
                interview.pursuit().company(),
                interview.pursuit().role());
    }
}
