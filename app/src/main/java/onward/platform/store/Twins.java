package onward.platform.store;

import java.util.HashMap;
import java.util.Map;

/// Rows of an import that are here already under another id: one company, typed on two computers.
/// What refers to the one in the file then refers to the one that is here.
public final class Twins {

    private final Map<Reference, String> here = new HashMap<>();

    private record Reference(String column, String id) {}

    void found(String column, String inFile, String idHere) {
        here.put(new Reference(column, inFile), idHere);
    }

    String idHere(String column, String inFile) {
        return here.getOrDefault(new Reference(column, inFile), inFile);
    }
}
