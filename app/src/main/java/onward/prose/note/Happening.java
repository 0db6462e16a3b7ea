package onward.prose.note;

import onward.prose.Words;

/// What became of something that went wrong in a talk: whether it calls for an apology.
public enum Happening {
    /// It cost them something concrete: waiting, work, standing before others.
    COST,
    /// An answer that could have been better. It calls for no apology.
    WEAK_ANSWER,
    /// A matter of honesty: no template fits.
    HONESTY,
    /// Nobody's doing: a fire alarm, the weather.
    NOBODYS_DOING;

    private static final Phrases HONEST = Phrases.read("happened-honesty.txt");

    private static final Phrases NOBODY = Phrases.read("happened-nobodys-doing.txt");

    private static final Phrases COSTLY = Phrases.read("happened-cost.txt");

    private static final Phrases WEAK = Phrases.read("happened-weak-answer.txt");

    /// What it was, by how somebody wrote it down: "arrived 25 minutes late". What is not known is
    /// taken to have cost something.
    public static Happening of(String happened) {
        var words = Words.of(happened);
        if (HONEST.find(words).isPresent()) {
            return HONESTY;
        }
        if (COSTLY.find(words).isPresent()) {
            return COST;
        }
        if (NOBODY.find(words).isPresent()) {
            return NOBODYS_DOING;
        }
        return WEAK.find(words).isPresent() ? WEAK_ANSWER : COST;
    }
}
