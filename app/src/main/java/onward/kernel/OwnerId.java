package onward.kernel;

/// The id of the one person whose rows these are. Every call to the store takes it.
public record OwnerId(String value) {
    public OwnerId {
        Uuid7.check(value);
    }
}
