package onward.thank;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onward.kernel.WallTime;
import onward.platform.web.Dates;
import onward.platform.web.Form;
import onward.platform.web.View;
import onward.prose.note.ApologyGate;
import onward.reflect.Kept;

/// One note: it is written here, or shown where it was let go.
///
/// @param told what was just done, or came too late; empty where nothing was
/// @param refusal why a sentence for it was refused; empty where none was
/// @param unsaved what was typed, but not kept, since the note was let go meanwhile
public record NotePage(
        NoteSight sight,
        NoteReading reading,
        Kept kept,
        String told,
        String refusal,
        Halves halves,
        List<String> unsaved,
        Dates dates)
        implements View {

    /// The halves of a sentence that were typed behind the gate, and did not come into the note.
    public record Halves(String act, String repair, String correction) {
        static Halves none() {
            return new Halves("", "", "");
        }

        static Halves read(Form form) {
            return new Halves(
                    form.line("act", "What you did"),
                    form.line("repair", "What you have done since"),
                    form.text("correction", "The better answer"));
        }

        /// Those in which something stands.
        public List<String> typed() {
            return Stream.of(act, repair, correction).filter(half -> !half.isBlank()).toList();
        }

        boolean isBlank() {
            return typed().isEmpty();
        }

        /// Whether something stands in the fields that this gate shows.
        boolean stands(Optional<ApologyGate> gate) {
            return gate.filter(open ->
                            switch (open) {
                                case ApologyGate.Apology _ -> !(act + repair).isBlank();
                                case ApologyGate.Correction _ -> !correction.isBlank();
                                case ApologyGate.TalkFirst _, ApologyGate.NoApology _ -> false;
                            })
                    .isPresent();
        }

        /// The sentence that comes of them behind a gate.
        ApologyGate.Written behind(Optional<ApologyGate> gate) {
            return gate.map(open ->
                            switch (open) {
                                case ApologyGate.Apology apology -> apology.write(act, repair);
                                case ApologyGate.Correction better -> better.write(correction);
                                case ApologyGate.TalkFirst(var advice) -> refused(advice);
                                case ApologyGate.NoApology() ->
                                        refused("Nothing is to be sorry for.");
                            })
                    .orElseGet(() ->
                            refused(
                                    "The note has its sentence already, or nothing was said of what it cost them."));
        }

        private static ApologyGate.Written refused(String why) {
            return new ApologyGate.Written.Refused(why);
        }
    }

    /// A note as it is shown, before anything was typed.
    static NotePage of(NoteSight sight, Kept kept, Dates dates) {
        return new NotePage(
                sight, NoteReading.of(sight), kept, "", "", Halves.none(), List.of(), dates);
    }

    /// The same with what was just done in words.
    NotePage telling(String words) {
        return new NotePage(sight, reading, kept, words, refusal, halves, unsaved, dates);
    }

    /// The same with halves of a sentence that are not in the note.
    NotePage with(Halves typed, String why) {
        return new NotePage(sight, reading, kept, told, why, typed, unsaved, dates);
    }

    /// The same with texts that were not kept.
    NotePage without(List<String> texts) {
        return new NotePage(sight, reading, kept, told, refusal, halves, texts, dates);
    }

    /// The note's address.
    public String path() {
        return sight.path();
    }

    /// When it is due, in words; empty where it has no hour.
    public String due() {
        return sight.note().occasion().hasEvening() ? DueWords.of(sight.due(), dates) : "";
    }

    /// How long it is best.
    public String length() {
        return sight.note().occasion() == Occasion.THANKS ? "60 to 150 words" : "150 words at most";
    }

    /// Whether it can be written in.
    public boolean isOpen() {
        return sight.isOpen(dates.now()) && sight.note().handedOverAt().isEmpty();
    }

    /// Where its last delivery stands.
    public Optional<Delivery.Standing> standing() {
        return sight.delivery().map(last -> last.standing(dates.now()));
    }

    /// The hour at which it goes by their clock; empty where that is the hour here.
    public String theirHour(Delivery delivery) {
        var there = WallTime.at(delivery.hold().instant(), sight.interview().starts().zone());
        var hour = dates.hourThere(there);
        return hour.equals(dates.hour(there.instant())) ? "" : hour;
    }

    /// Where a delivery stands, in one line.
    public String words(Delivery.Standing standing) {
        return StandingWords.of(standing, dates);
    }

    /// What stands beside it.
    public CheckPage check() {
        return new CheckPage(sight, reading, "");
    }

    /// Whether they can have written back: it went out, or may have.
    public boolean mayBeAnswered() {
        return isOut()
                || standing().filter(Delivery.Standing.Unknown.class::isInstance).isPresent();
    }

    /// Whether a correction can follow: only what went out can be put right.
    public boolean isOut() {
        return sight.note().isOut(sight.deliveries());
    }

    /// What can be answered to the gate.
    public List<Cost> costs() {
        return List.of(Cost.values());
    }

    @Override
    public String template() {
        return "thank/note.jte";
    }

    @Override
    public String title() {
        return switch (sight.note().occasion()) {
                    case THANKS -> "A note to ";
                    case CORRECTION -> "A correction to ";
                    case REJECTION -> "Thanks after a no, to ";
                }
                + sight.person().name();
    }

    @Override
    public String place() {
        return "/thank";
    }
}
