package onward.prose.note;

import java.util.Optional;
import onward.prose.Sentences;
import onward.prose.Words;

/// The gate before an apology: it belongs only where a mistake cost the other person something
/// concrete. What comes behind it hangs on what happened.
public sealed interface ApologyGate {

    /// Said of a matter of honesty, for which there is no template.
    String TALK_FIRST = "Talk to someone you trust first.";

    /// The way behind the gate for what happened.
    static ApologyGate after(Happening happening) {
        return switch (happening) {
            case COST -> new Apology();
            case WEAK_ANSWER -> new Correction();
            case HONESTY -> new TalkFirst(TALK_FIRST);
            case NOBODYS_DOING -> new NoApology();
        };
    }

    /// It cost them something: two halves, said once.
    record Apology() implements ApologyGate {

        private static final Phrases LOOSE = Phrases.read("apology-loose.txt");

        /// Both halves as two sentences: "I am sorry I kept you waiting. I have planned an earlier
        /// train."
        public Written write(String act, String repair) {
            if (act.isBlank() || repair.isBlank()) {
                return new Written.Refused(
                        "Both halves are needed: what you did, and what you have done since.");
            }
            if (isLoose(act) || isLoose(repair)) {
                return new Written.Refused(
                        "Say it without an \"if\", a \"but\" or a second \"sorry\".");
            }
            if (Sentences.of(act.strip()).size() > 1 || Sentences.of(repair.strip()).size() > 1) {
                return new Written.Refused("Keep each half to one sentence.");
            }
            return new Written.Sentence(
                    "I am sorry I " + half(act) + ". I have " + half(repair) + ".");
        }

        private static boolean isLoose(String half) {
            return LOOSE.find(Words.of(half)).isPresent();
        }

        /// Somebody may have typed "I was late." into the half that begins "I am sorry I".
        private static String half(String typed) {
            var bare = typed.strip().replaceAll("[.!\\s]+$", "");
            // "I have been late" and "have been late" both become what follows the half
            return bare.replaceFirst("^(?i:I have |I've |I |have )", "");
        }
    }

    /// An answer could have been better: it is put right in at most two sentences, with no apology.
    record Correction() implements ApologyGate {

        private static final int MOST_SENTENCES = 2;

        private static final Phrases APOLOGY = Phrases.read("apology.txt");

        /// The correction as it goes into the note.
        public Written write(String correction) {
            var sentences = Sentences.of(correction);
            if (sentences.isEmpty()) {
                return new Written.Refused("Write the better answer here, or leave it out.");
            }
            if (sentences.size() > MOST_SENTENCES) {
                return new Written.Refused(
                        "Two sentences at most: a longer one is read as an argument.");
            }
            var apologises =
                    sentences.stream()
                            .anyMatch(
                                    one -> APOLOGY.find(Words.of(one.cut(correction))).isPresent());
            return apologises
                    ? new Written.Refused("A weak answer needs no apology: only say it better.")
                    : new Written.Sentence(correction.strip());
        }
    }

    /// A matter of honesty.
    record TalkFirst(String advice) implements ApologyGate {}

    /// Nobody's doing: nothing to be sorry for.
    record NoApology() implements ApologyGate {}

    /// What came of the halves that somebody typed.
    sealed interface Written {

        /// It can go into the note.
        record Sentence(String text) implements Written {}

        /// It cannot, and why, in words for the person.
        record Refused(String message) implements Written {}

        /// The text, where there is one.
        default Optional<String> sentence() {
            return switch (this) {
                case Sentence(var text) -> Optional.of(text);
                case Refused _ -> Optional.empty();
            };
        }
    }
}
