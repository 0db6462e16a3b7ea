package onward.prose.tone;

import java.util.Set;

/// What to do with a text that does these things.
final class VerdictRule {

    private static final Set<Label> ALWAYS_PRIVATE =
            Set.of(Label.IDENTITY_ATTACK, Label.THREAT, Label.DISHONESTY);
    private static final Set<Label> WORSE_WITH_A_NAME =
            Set.of(
                    Label.HOSTILE,
                    Label.WORK_COMPLAINT,
                    Label.SEXUAL,
                    Label.SUBSTANCES,
                    Label.CONFIDENTIAL);

    private VerdictRule() {}

    /// @param grave the labels whose graver kind it is: illegal drugs, open sexual content, a
    ///   confidence that somebody could trace
    static Verdict of(Set<Label> labels, Set<Label> grave) {
        var named = labels.contains(Label.NAMES_EMPLOYER) || labels.contains(Label.NAMES_PERSON);
        var atWork = labels.contains(Label.WORK_COMPLAINT);
        var isPrivate =
                labels.stream().anyMatch(ALWAYS_PRIVATE::contains)
                        || !grave.isEmpty()
                        || (named && labels.stream().anyMatch(WORSE_WITH_A_NAME::contains))
                        || (atWork && labels.contains(Label.HOSTILE))
                        || (atWork && labels.contains(Label.SUBSTANCES));
        if (isPrivate) {
            return Verdict.KEEP_PRIVATE;
        }
        var onlyNames =
                labels.stream()
                        .allMatch(label ->
                                label == Label.NAMES_EMPLOYER || label == Label.NAMES_PERSON);
        return onlyNames ? Verdict.FINE : Verdict.THINK_TWICE;
    }
}
