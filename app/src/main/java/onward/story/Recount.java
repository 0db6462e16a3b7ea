package onward.story;

/// What the whole search comes to, in figures.
public record Recount(SearchRecord record, Recurring recurring, Way way) {}
