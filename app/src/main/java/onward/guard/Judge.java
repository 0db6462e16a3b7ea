package onward.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onward.archive.Detail;
import onward.archive.Kind;
import onward.archive.Post;
import onward.prose.tone.Judgement;
import onward.prose.tone.KnownNames;
import onward.prose.tone.ToneReader;
import onward.prose.tone.Verdict;

/// Judges one post after another, with buffers of its own. One thread alone may use it at a time.
final class Judge {

    private final ToneReader reader;
    private final KnownNames names;

    Judge(ToneReader reader, KnownNames names) {
        this.reader = reader;
        this.names = names;
    }

    /// What came of some posts.
    record Judged(List<Trace> traces, Counting counts) {}

    Judged judge(List<Post> posts) {
        var traces = new ArrayList<Trace>();
        var counts = new Counting();
        for (var post : posts) {
            var reach = Reach.of(post);
            var trace = trace(post, reach);
            counts.add(post, reach, trace.isPresent());
            trace.ifPresent(traces::add);
        }
        return new Judged(traces, counts);
    }

    private Optional<Trace> trace(Post post, Reach reach) {
        var shown = OwnWords.shown(post);
        if (shown.isEmpty() || !reader.read(OwnWords.unquoted(shown), names)) {
            return Optional.empty();
        }
        return reader.found()
                .filter(judgement -> judgement.verdict() != Verdict.FINE)
                .map(judgement -> trace(post, reach, shown, judgement));
    }

    private static Trace trace(Post post, Reach reach, String shown, Judgement judgement) {
        return new Trace(
                post.network(),
                post.kind(),
                post.when().instant(),
                identity(post, shown),
                shown,
                post.permalink(),
                post.visibility(),
                reach,
                place(post),
                judgement.verdict(),
                judgement.labels(),
                judgement.spans(),
                judgement.reasons().stream().findFirst().orElse(""),
                Gravity.of(judgement, reach));
    }

    /// The network's own name for the post; where it has none, its moment and words.
    private static String identity(Post post, String shown) {
        var own =
                post.kind() == Kind.EDIT
                        ? Optional.<String>empty() // a former wording has the id of the present one
                        : post.id().map(id -> post.kind().numbering() + ' ' + id);
        return post.network().written()
                + ' '
                + own.orElseGet(
                        () -> post.when().instant().map(Object::toString).orElse("") + ' ' + shown);
    }

    private static String place(Post post) {
        return Stream.of(Detail.GROUP, Detail.PLACE, Detail.ON_WALL_OF, Detail.ON)
                .flatMap(detail -> post.detail(detail).stream())
                .findFirst()
                .map(OwnWords::readable)
                .orElse("");
    }
}
