package onward.account;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onward.kernel.Owner;
import onward.kernel.OwnerId;
import onward.platform.web.Form;
import org.jspecify.annotations.Nullable;

/// The settings as an export shows them.
final class ExportedSettings {

    private static final int LONGEST_LANGUAGE = 35;
    private static final Set<String> NAMES =
            Set.of(
                    "name",
                    "zone",
                    "language",
                    "country",
                    "noteHour",
                    "guide",
                    "stepBack",
                    "kindWord");

    private ExportedSettings() {}

    static void write(JsonGenerator json, Owner owner) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", owner.name());
        json.writeStringField("zone", owner.zone().getId());
        json.writeStringField("language", owner.language().toLanguageTag());
        json.writeStringField("country", owner.country().orElse(null));
        json.writeStringField("noteHour", owner.noteHour().toString());
        json.writeBooleanField("guide", owner.guide());
        json.writeBooleanField("stepBack", owner.stepBack());
        json.writeBooleanField("kindWord", owner.kindWord());
        json.writeEndObject();
    }

    /// @throws Refusal where a setting is missing, unknown or no setting
    static Owner read(OwnerId id, Map<String, @Nullable Object> values) {
        for (var name : values.keySet()) {
            if (!NAMES.contains(name)) {
                throw Refusal.unknown("setting", name);
            }
        }
        return new Owner(
                id,
                text(values, "name"),
                zone(text(values, "zone")),
                language(text(values, "language")),
                country(values.get("country")),
                hour(text(values, "noteHour")),
                truth(values, "guide"),
                truth(values, "stepBack"),
                truth(values, "kindWord"));
    }

    private static String text(Map<String, @Nullable Object> values, String name) {
        if (values.get(name) instanceof String text
                && text.length() <= Form.LINE
                && text.indexOf('\0') < 0) {
            return text;
        }
        throw Refusal.unfit("settings", name);
    }

    private static boolean truth(Map<String, @Nullable Object> values, String name) {
        if (values.get(name) instanceof Boolean truth) {
            return truth;
        }
        throw Refusal.unfit("settings", name);
    }

    private static ZoneId zone(String zone) {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException nowhere) {
            throw Refusal.unfit("settings", "zone");
        }
    }

    private static Locale language(String tag) {
        try {
            if (tag.length() <= LONGEST_LANGUAGE) {
                return new Locale.Builder().setLanguageTag(tag).build();
            }
        } catch (IllformedLocaleException noLanguage) {
            // the same words serve both
        }
        throw Refusal.unfit("settings", "language");
    }

    private static Optional<String> country(@Nullable Object code) {
        return switch (code) {
            case null -> Optional.empty();
            case String known when Choices.isCountry(known) -> Optional.of(known);
            default -> throw Refusal.unfit("settings", "country");
        };
    }

    private static LocalTime hour(String hour) {
        try {
            return LocalTime.parse(hour).truncatedTo(ChronoUnit.MINUTES);
        } catch (DateTimeException noHour) {
            throw Refusal.unfit("settings", "noteHour");
        }
    }
}
