package onward.archive;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Something that somebody wrote or passed on, in any network, in one shape.
///
/// @param id the network's own, where it has one
/// @param permalink where it can be seen; for a comment without a link of its own, what it is on
/// @param ownWords false where the text is another's
/// @param inReplyTo the id or address of what it answers, where the export says it
/// @param details what only some networks say
public record Post(
        Network network,
        Kind kind,
        Optional<String> id,
        When when,
        String text,
        Optional<String> permalink,
        Visibility visibility,
        boolean ownWords,
        Optional<String> inReplyTo,
        Map<Detail, List<String>> details,
        Source source)
        implements Item {

    public Post {
        details = details.isEmpty() ? Map.of() : Map.copyOf(details);
    }

    /// The first of a detail's values.
    public Optional<String> detail(Detail detail) {
        return Optional.ofNullable(details.get(detail)).map(List::getFirst);
    }

    /// Begins a post of the owner's own words that nobody knows more of yet.
    public static Builder of(Network network, Kind kind, Source source) {
        return new Builder(network, kind, source);
    }

    /// A post while it is being read.
    public static final class Builder {

        private final Network network;
        private final Source source;
        private Map<Detail, List<String>> details = Map.of();
        private Kind kind;
        private When when = When.unknown();
        private String text = "";
        private Optional<String> id = Optional.empty();
        private Optional<String> permalink = Optional.empty();
        private Optional<String> inReplyTo = Optional.empty();
        private Visibility visibility = Visibility.UNKNOWN;
        private boolean ownWords = true;

        private Builder(Network network, Kind kind, Source source) {
            this.network = network;
            this.kind = kind;
            this.source = source;
        }

        public Builder kind(Kind kind) {
            this.kind = kind;
            return this;
        }

        public Builder when(When when) {
            this.when = when;
            return this;
        }

        public Builder text(String text) {
            this.text = text;
            return this;
        }

        /// Empty counts as none, here and in what follows.
        public Builder id(String id) {
            this.id = some(id);
            return this;
        }

        public Builder permalink(String permalink) {
            this.permalink = some(permalink);
            return this;
        }

        public Builder inReplyTo(String id) {
            this.inReplyTo = some(id);
            return this;
        }

        public Builder visibility(Visibility visibility) {
            this.visibility = visibility;
            return this;
        }

        public Builder anothersWords() {
            this.ownWords = false;
            return this;
        }

        public Builder detail(Detail detail, String value) {
            return detail(detail, value.isEmpty() ? List.of() : List.of(value));
        }

        public Builder detail(Detail detail, List<String> values) {
            if (!values.isEmpty()) {
                // most posts have one at most
                if (details.isEmpty()) {
                    details = Map.of(detail, List.copyOf(values));
                } else {
                    details = new EnumMap<>(details);
                    details.put(detail, List.copyOf(values));
                }
            }
            return this;
        }

        /// How many there are; none is not worth a word.
        public Builder count(Detail detail, int count) {
            return detail(detail, count == 0 ? "" : Integer.toString(count));
        }

        public Post build() {
            return new Post(
                    network,
                    kind,
                    id,
                    when,
                    text,
                    permalink,
                    visibility,
                    ownWords,
                    inReplyTo,
                    details,
                    source);
        }

        private static Optional<String> some(String value) {
            return value.isEmpty() ? Optional.empty() : Optional.of(value);
        }
    }

    /// Never the text: what a person wrote must not end in a log.
    @Override
    public String toString() {
        return "Post[%s %s %s, details %s]"
                .formatted(
                        network,
                        kind,
                        source,
                        details.keySet().stream()
                                .map(Detail::name)
                                .collect(Collectors.joining(" ")));
    }
}
