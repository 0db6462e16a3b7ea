package onward.prose.tone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// What was found in a text as numbers about 1, which the scales weigh against each other. The same
/// class makes them for learning the weights and for using them.
final class Signals {

    private static final List<String> TOPICS =
            List.of(
                    "hostile",
                    "threat",
                    "identity_attack",
                    "confidential",
                    "work_complaint",
                    "dishonesty",
                    "substances",
                    "drunk",
                    "sexual",
                    "innuendo",
                    "profanity",
                    "kind",
                    "idiom",
                    "condemns",
                    "quiet");
    private static final List<String> LISTS =
            List.of(
                    "sexual anatomy / sexual acts", "bodily fluids / excrement",
                    "racial / ethnic slurs", "sexual orientation / gender",
                    "other / general insult", "mental disability");
    private static final List<String> TIED =
            List.of("work_complaint", "confidential", "dishonesty", "hostile");
    private static final Set<String> FIRST =
            Set.of("i", "im", "ive", "id", "my", "me", "we", "our", "us");
    private static final Set<String> SECOND =
            Set.of("you", "your", "u", "ur", "youre", "youll", "yourself");
    private static final Set<String> THIRD =
            Set.of("he", "she", "they", "his", "her", "them", "him", "their", "hes", "shes");
    private static final double USUAL_LENGTH = 3;
    private static final List<String> NAMES = names();

    private final double[] values = new double[NAMES.size()];
    private int next;

    private Signals() {}

    /// What the numbers stand for, in their order.
    static List<String> all() {
        return NAMES;
    }

    static double[] of(Reading reading, Findings findings) {
        var signals = new Signals();
        signals.write(reading, findings);
        return signals.values;
    }

    private static List<String> names() {
        var names = new ArrayList<String>();
        for (var topic : TOPICS) {
            names.addAll(
                    List.of(
                            topic + " enough",
                            topic + " often",
                            topic + " likely",
                            topic + " hint"));
        }
        LISTS.forEach(list -> names.add("list of " + list));
        names.addAll(
                List.of(
                        "employer",
                        "person",
                        "named",
                        "named kindly",
                        "named unkindly",
                        "long",
                        "question",
                        "exclamation",
                        "quotation",
                        "quotation condemned",
                        "first person",
                        "second person",
                        "third person"));
        for (var topic : TIED) {
            names.add(topic + " of a name");
            names.add(topic + " kindly");
        }
        for (var head : Head.values()) {
            names.add("head " + head.word());
        }
        return List.copyOf(names);
    }

    private void write(Reading reading, Findings findings) {
        for (var topic : TOPICS) {
            writeTopic(findings, topic);
        }
        for (var list : LISTS) {
            add(
                    reading.cues().stream()
                                    .map(Hit::what)
                                    .filter(cue -> cue.category().equals(list))
                                    .mapToDouble(Cue::severity)
                                    .max()
                                    .orElse(0)
                            / 2);
        }
        writeNamesAndShape(reading, findings);
        for (var head : Head.values()) {
            var probability = Math.clamp(reading.scores().of(head), 0.001, 0.999);
            add((Math.log(probability / (1 - probability)) + 3) / 2);
        }
    }

    private void writeTopic(Findings findings, String topic) {
        var counts = new int[4];
        for (var hit : findings.all()) {
            if (hit.what().topic().equals(topic)) {
                counts[hit.what().weight()]++;
            }
        }
        add(counts[3] > 0 ? 1 : 0);
        add(Math.min(counts[3], 4) / 2.0);
        add(Math.min(counts[2], 4) / 2.0);
        add(Math.min(counts[1], 6) / 3.0);
    }

    private void writeNamesAndShape(Reading reading, Findings findings) {
        var employer = names(reading, Label.NAMES_EMPLOYER);
        var person = names(reading, Label.NAMES_PERSON);
        var named = employer || person;
        var kind = !findings.of("kind", 3).isEmpty();
        var text = reading.text();
        var words = Math.max(1, findings.pieces().size());
        add(employer);
        add(person);
        add(named);
        add(named && kind);
        add(named && !kind);
        add(Math.log(words) - USUAL_LENGTH);
        add(text.indexOf('?') >= 0);
        add(text.indexOf('!') >= 0);
        add(findings.hasQuotation());
        add(findings.hasQuotation() && !findings.of("condemns", 3).isEmpty());
        add(share(findings, FIRST, words));
        add(share(findings, SECOND, words));
        add(share(findings, THIRD, words));
        for (var topic : TIED) {
            var there = !findings.of(topic, 3).isEmpty();
            add(there && named);
            add(there && kind);
        }
    }

    private static boolean names(Reading reading, Label label) {
        return reading.names().stream().anyMatch(hit -> hit.what().label() == label);
    }

    private static double share(Findings findings, Set<String> wanted, int words) {
        var there =
                findings.pieces().stream().filter(piece -> wanted.contains(piece.plain())).count();
        return 5.0 * there / words;
    }

    private void add(boolean there) {
        add(there ? 1 : 0);
    }

    private void add(double value) {
        values[next++] = value;
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
