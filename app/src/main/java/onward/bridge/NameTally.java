package onward.bridge;

/// What tells whether anybody came, went or was changed.
record NameTally(int count, long versions, long ages, String last) {}
