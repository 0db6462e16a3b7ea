package onward.guard;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onward.archive.Network;
import onward.archive.Post;

/// Counts posts by network, account, year and reach.
final class Counting {

    private record Where(Network network, String account, int year, Reach reach) {}

    private final Map<Where, long[]> counts = new HashMap<>();

    void add(Post post, Reach reach, boolean isFlagged) {
        var year =
                post.when()
                        .instant()
                        .map(at -> at.atOffset(ZoneOffset.UTC).getYear())
                        .orElse(Footprint.NO_YEAR);
        var count =
                counts.computeIfAbsent(
                        new Where(post.network(), post.source().account(), year, reach),
                        _ -> new long[2]);
        count[0]++;
        count[1] += isFlagged ? 1 : 0;
    }

    void add(Counting other) {
        other.counts.forEach((where, more) -> {
            var count = counts.computeIfAbsent(where, _ -> new long[2]);
            count[0] += more[0];
            count[1] += more[1];
        });
    }

    List<Footprint.Cell> cells() {
        var cells = new ArrayList<Footprint.Cell>();
        counts.forEach((where, count) ->
                cells.add(
                        new Footprint.Cell(
                                where.network,
                                where.account,
                                where.year,
                                where.reach,
                                count[0],
                                count[1])));
        return cells;
    }
}
