package onward.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import onward.prose.tone.Judgement;
import onward.prose.tone.KnownNames;
import onward.prose.tone.Label;
import onward.prose.tone.Tone;
import onward.prose.tone.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// How well posts are judged: labels, verdicts, and what is shown of harmless ones.
@Command(
        name = "posts",
        description = "Judge labelled posts, and compare with their labels.",
        mixinStandardHelpOptions = true)
final class PostsQuality implements Callable<Integer> {

    /// A post with what Onward made of it.
    private record Judged(OwnTexts.Post post, Judgement judgement) {

        boolean has(Label label) {
            return judgement.labels().contains(label);
        }

        boolean should(Label label) {
            return post.labels().contains(label.word());
        }

        boolean is(Verdict verdict) {
            return judgement.verdict() == verdict;
        }

        boolean shouldBe(Verdict verdict) {
            return post.verdict().equals(verdict.word());
        }
    }

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Labelled posts, one a line.")
    private List<Path> files = List.of();

    @Option(names = "--held-out", description = "Only the fifth that training never sees.")
    private boolean heldOut;

    @Option(names = "--misses", description = "Also print the posts that were judged wrongly.")
    private boolean misses;

    @Override
    public Integer call() throws IOException {
        var judged = judged();
        Verdicts.say("%d posts%s", judged.size(), heldOut ? ", never trained on" : "");
        for (var label : Label.values()) {
            tell(label.word(), score(judged, label));
        }
        tell("self_harm (help)", help(judged));
        names(judged);
        verdicts(judged);
        if (misses) {
            judged.stream().filter(PostsQuality::isWrong).forEach(PostsQuality::show);
        }
        return 0;
    }

    private List<Judged> judged() throws IOException {
        var reader = Tone.open().reader();
        var judged = new ArrayList<Judged>();
        for (var file : files) {
            for (var post : OwnTexts.posts(file)) {
                if (!heldOut || OwnTexts.lesson(post).isHeldOut()) {
                    reader.read(post.text(), KnownNames.of(post.companies(), post.people()));
                    judged.add(new Judged(post, reader.judgement()));
                }
            }
        }
        return judged;
    }

    private static Score score(List<Judged> judged, Label label) {
        var right = new boolean[judged.size()];
        var said = new boolean[judged.size()];
        var sure = new double[judged.size()];
        for (var index = 0; index < right.length; index++) {
            var one = judged.get(index);
            right[index] = one.should(label);
            said[index] = one.has(label);
            sure[index] = one.judgement().scores().of(label);
        }
        return new Score(right, said, sure);
    }

    private static Score help(List<Judged> judged) {
        return score(
                judged,
                one -> one.post().labels().contains("self_harm"),
                one -> one.judgement().help());
    }

    private static Score score(
            List<Judged> judged, Predicate<Judged> should, Predicate<Judged> does) {
        var right = new boolean[judged.size()];
        var said = new boolean[judged.size()];
        for (var index = 0; index < right.length; index++) {
            right[index] = should.test(judged.get(index));
            said[index] = does.test(judged.get(index));
        }
        return Score.of(right, said);
    }

    private static void tell(String what, Score score) {
        Verdicts.say(
                "%-17s n=%4d  precision %s  recall %s  F1 %s  AUC %.3f  recall at 1%% %.2f, at 5%% %.2f",
                what,
                score.positives(),
                score.with(Score::precision),
                score.with(Score::recall),
                score.with(Score::f1),
                score.auc(),
                score.recallAt(0.01),
                score.recallAt(0.05));
    }

    private static void names(List<Judged> judged) {
        var employers = score(judged, Label.NAMES_EMPLOYER);
        var people = score(judged, Label.NAMES_PERSON);
        tell("known names", employers.and(people));
    }

    private static void verdicts(List<Judged> judged) {
        double sum = 0;
        for (var verdict : Verdict.values()) {
            var score = score(judged, one -> one.shouldBe(verdict), one -> one.is(verdict));
            tell("  " + verdict.word(), score);
            sum += score.f1();
        }
        Verdicts.say("verdict macro-F1 %.3f", sum / Verdict.values().length);
        var benign = judged.stream().filter(one -> one.shouldBe(Verdict.FINE)).toList();
        for (var wrong : List.of(Verdict.KEEP_PRIVATE, Verdict.THINK_TWICE)) {
            var score = score(benign, one -> false, one -> one.is(wrong));
            Verdicts.say("fine, but marked %-12s %s", wrong.word(), score.with(Score::falseAlarms));
        }
    }

    private static boolean isWrong(Judged one) {
        return !one.post().verdict().equals(one.judgement().verdict().word());
    }

    private static void show(Judged one) {
        Verdicts.say(
                "%s %s, not %s; labels %s, not %s: %s",
                one.post().id(),
                one.post().verdict(),
                one.judgement().verdict().word(),
                one.post().labels(),
                one.judgement().labels().stream().map(Label::word).toList(),
                one.post().text().replace('\n', ' '));
    }
}
