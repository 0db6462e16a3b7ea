package onward.guard;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onward.archive.Kind;
import onward.archive.Network;

/// What an audit came to, or came to so far.
///
/// @param files the names of what was given
/// @param share how far the reading has come, in thousandths
/// @param posts read so far
/// @param found worth a look so far, findable or not
/// @param millis how long it has taken
/// @param cells the counts of a finished one
/// @param sources what was read of each network
/// @param refused what could not be read, and why
/// @param news what has changed since the export before; empty where there was none
public record Tally(
        List<String> files,
        int share,
        long posts,
        long found,
        long millis,
        List<Footprint.Cell> cells,
        List<Source> sources,
        List<String> refused,
        Optional<News> news) {

    public Tally {
        files = List.copyOf(files);
        cells = List.copyOf(cells);
        sources = List.copyOf(sources);
        refused = List.copyOf(refused);
    }

    /// What was read of one network.
    ///
    /// @param accounts whose export it is
    /// @param kinds what sorts of posts were in it
    /// @param remarks what the person should know of this network's exports
    public record Source(
            Network network,
            List<String> accounts,
            Set<Kind> kinds,
            Optional<Instant> first,
            Optional<Instant> last,
            boolean isWhole,
            List<String> remarks) {

        public Source {
            accounts = List.copyOf(accounts);
            kinds = Set.copyOf(kinds);
            remarks = List.copyOf(remarks);
        }

        /// What was read of one of its accounts.
        Source of(String account) {
            return new Source(network, List.of(account), kinds, first, last, isWhole, remarks);
        }

        /// Whether both are exports of one account, or may be.
        boolean isOfSameAccount(Source other) {
            return network == other.network
                    && (accounts.isEmpty()
                            || other.accounts.isEmpty()
                            || accounts.stream().anyMatch(other.accounts::contains));
        }

        /// Whether it is of this network, and holds whatever accounts of it are known in others: a
        /// trace does not tell which of several it is from.
        boolean coversAll(List<Source> others) {
            var alike = others.stream().filter(other -> network == other.network).toList();
            return !alike.isEmpty()
                    && alike.stream()
                            .allMatch(other ->
                                    accounts.isEmpty() || accounts.containsAll(other.accounts));
        }
    }

    /// What has changed since the export before.
    ///
    /// @param gone no longer in the export
    /// @param fresh not in the export before
    public record News(long gone, long fresh) {}

    /// Of a reading that begins.
    ///
    /// @param refused what is not even tried, and why
    static Tally begun(List<String> files, List<String> refused) {
        return new Tally(files, 0, 0, 0, 0, List.of(), List.of(), refused, Optional.empty());
    }

    /// The same, further on.
    Tally at(int reached, long read, long flagged, long took) {
        return new Tally(files, reached, read, flagged, took, cells, sources, refused, news);
    }

    /// The same, with news.
    Tally with(News changed) {
        return new Tally(
                files, share, posts, found, millis, cells, sources, refused, Optional.of(changed));
    }
}
