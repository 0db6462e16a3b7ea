package onward.account;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import onward.kernel.Owner;
import onward.platform.web.Form;

/// What was chosen about the program, fit or not.
public record SettingsForm(
        String name,
        String zone,
        String language,
        String country,
        String noteHour,
        boolean guide,
        boolean stepBack,
        boolean kindWord) {

    static SettingsForm of(Owner owner) {
        return new SettingsForm(
                owner.name(),
                owner.zone().getId(),
                owner.language().toLanguageTag(),
                owner.country().orElse(""),
                owner.noteHour().toString(),
                owner.guide(),
                owner.stepBack(),
                owner.kindWord());
    }

    static SettingsForm read(Form form) {
        return new SettingsForm(
                form.line("name", "Your name"),
                form.word("zone"),
                form.word("language"),
                form.word("country"),
                form.word("noteHour"),
                form.has("guide"),
                form.has("stepBack"),
                form.has("kindWord"));
    }

    /// The owner as chosen; empty where something was refused.
    Optional<Owner> chosen(Form form, Owner present) {
        if (!isZone(zone, present)) {
            form.refuse("zone", "Choose a time zone from the list.");
        }
        if (Choices.languages(present).noneMatch(tag -> tag.equals(language))) {
            form.refuse("language", "Choose a language from the list.");
        }
        if (!country.isEmpty() && !Choices.isCountry(country)) {
            form.refuse("country", "Choose a country from the list, or “another country”.");
        }
        var hour = form.time("noteHour", "Hour for notes");
        if (noteHour.isEmpty()) {
            form.refuse("noteHour", "Type the hour at which notes are due, such as 20:00.");
        }
        return form.isGood()
                ? hour.map(at -> owner(present, at.truncatedTo(ChronoUnit.MINUTES)))
                : Optional.empty();
    }

    private Owner owner(Owner present, LocalTime at) {
        return new Owner(
                present.id(),
                name,
                ZoneId.of(zone),
                Locale.forLanguageTag(language),
                Optional.of(country).filter(code -> !code.isEmpty()),
                at,
                guide,
                stepBack,
                kindWord);
    }

    private static boolean isZone(String zone, Owner present) {
        return ZoneId.getAvailableZoneIds().contains(zone) || zone.equals(present.zone().getId());
    }
}
