package onward.kernel;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/// The person whom the program belongs to, with what they chose about it.
///
/// @param name how they sign and how "step back" names them; may be empty
/// @param zone where their wall clock hangs
/// @param language how dates are written; the interface itself is English
/// @param country two letters (ISO 3166-1), for the helplines; empty where it was not said
/// @param noteHour when a thank-you note is due, the day after the interview
/// @param guide whether the write-up shows how much of its twenty minutes is left
/// @param stepBack whether the write-up offers to tell it as an onlooker
/// @param kindWord whether the write-up offers a word to oneself
public record Owner(
        OwnerId id,
        String name,
        ZoneId zone,
        Locale language,
        Optional<String> country,
        LocalTime noteHour,
        boolean guide,
        boolean stepBack,
        boolean kindWord) {

    private static final LocalTime EVENING = LocalTime.of(20, 0);

    /// A person of whom only the place is known, with the settings that the method starts from.
    public static Owner newcomer(OwnerId id, ZoneId zone, Locale language) {
        var country = Optional.of(language.getCountry()).filter(code -> code.length() == 2);
        return new Owner(id, "", zone, language, country, EVENING, true, false, false);
    }

    /// The same person under this name.
    public Owner named(String called) {
        return new Owner(id, called, zone, language, country, noteHour, guide, stepBack, kindWord);
    }
}
