package onward.archive.network;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import onward.archive.format.Row;

/// Who the member is, so that messages of others can be told from theirs.
final class LinkedInSelf {

    private static final int MOST_NAMES = 100;

    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> profiles = new LinkedHashSet<>();

    void readProfile(Row row) {
        add(names, (row.cell("first name") + " " + row.cell("last name")).strip());
    }

    void readInvitation(Row row) {
        if (row.cell("direction").equals("OUTGOING")) {
            add(names, row.cell("from"));
            add(profiles, row.cell("inviterprofileurl"));
        }
    }

    private static void add(Set<String> all, String one) {
        if (!one.isBlank() && all.size() < MOST_NAMES) {
            all.add(one.strip());
        }
    }

    boolean isKnown() {
        return !names.isEmpty() || !profiles.isEmpty();
    }

    boolean wrote(Row message) {
        return names.contains(message.cell("from").strip())
                || profiles.contains(message.cell("sender profile url").strip());
    }

    Optional<String> account() {
        return names.stream().findFirst();
    }
}
