package onward.interview;

import java.util.Optional;
import onward.bridge.PersonId;

/// Somebody who is in it, as the person said.
///
/// @param known who they are on the bridge; empty where they are new
public record Attending(Optional<PersonId> known, String name, String email) {}
