package onward.account;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import onward.account.SettingsPage.Choice;
import onward.account.SettingsPage.Group;
import onward.kernel.Owner;
import onward.platform.web.Dates;
import onward.platform.web.Helplines;
import onward.platform.web.Helplines.Helpline;

/// The lists of the settings page, each with what was chosen so far.
final class Choices {

    private static final String ELSEWHERE = "Other";

    private static final List<String> LANGUAGES =
            List.of(
                    "en-GB", "en-US", "en-AU", "en-CA", "en-IE", "en-IN", "en-NZ", "en-ZA", "ar-EG",
                    "bg-BG", "bn-BD", "ca-ES", "cs-CZ", "da-DK", "de-AT", "de-CH", "de-DE", "el-GR",
                    "es-ES", "es-MX", "et-EE", "fa-IR", "fi-FI", "fr-CA", "fr-FR", "he-IL", "hi-IN",
                    "hr-HR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ko-KR", "lt-LT", "lv-LV", "nb-NO",
                    "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "ro-RO", "sk-SK", "sl-SI", "sr-RS",
                    "sv-SE", "th-TH", "tr-TR", "uk-UA", "ur-PK", "vi-VN", "zh-CN", "zh-TW");

    private Choices() {}

    /// Zones by continent, as they are named in the tz database; what has no continent comes last.
    static List<Group> zones(Owner present, String chosen) {
        var groups = new TreeMap<String, TreeSet<String>>();
        Stream.concat(ZoneId.getAvailableZoneIds().stream(), Stream.of(present.zone().getId()))
                .forEach(zone ->
                        groups.computeIfAbsent(continent(zone), _ -> new TreeSet<>()).add(zone));
        var last = Stream.ofNullable(groups.remove(ELSEWHERE)).map(zones -> zones(zones, chosen));
        return Stream.concat(
                        groups.entrySet().stream()
                                .map(group ->
                                        new Group(
                                                group.getKey(),
                                                zones(group.getValue(), chosen).choices())),
                        last)
                .toList();
    }

    /// The languages of dates, the present one first where the list does not have it.
    static Stream<String> languages(Owner present) {
        return Stream.concat(Stream.of(present.language().toLanguageTag()), LANGUAGES.stream())
                .sorted((one, other) -> Integer.compare(rank(one), rank(other)))
                .distinct();
    }

    /// Each language in its own words, with this day as it would be written.
    static List<Choice> languages(Owner present, String chosen, Dates dates) {
        return languages(present)
                .map(tag -> {
                    var language = Locale.forLanguageTag(tag);
                    var sample = new Dates(dates.zone(), language, dates.now());
                    return new Choice(
                            tag,
                            language.getDisplayName(language) + ": " + sample.moment(dates.now()),
                            tag.equals(chosen));
                })
                .toList();
    }

    /// The countries of which we know a line, and the one that was chosen before.
    static List<Choice> countries(Helplines helplines, String chosen) {
        return Stream.concat(
                        helplines.all().stream().map(Helpline::country),
                        Stream.of(chosen).filter(Choices::isCountry))
                .distinct()
                .map(code -> new Choice(code, country(code), code.equals(chosen)))
                .sorted((one, other) -> one.label().compareTo(other.label()))
                .toList();
    }

    /// Whether this is a country's code (ISO 3166-1, two letters).
    static boolean isCountry(String code) {
        return Arrays.asList(Locale.getISOCountries()).contains(code);
    }

    private static Group zones(Set<String> zones, String chosen) {
        return new Group(
                ELSEWHERE,
                zones.stream()
                        .map(zone -> new Choice(zone, city(zone), zone.equals(chosen)))
                        .toList());
    }

    private static int rank(String tag) {
        // what is not in the list (-1) comes first
        return LANGUAGES.indexOf(tag);
    }

    private static String continent(String zone) {
        // "America/Argentina/Ushuaia" lies in "America"; "UTC" and "Etc/GMT+3" nowhere
        var slash = zone.indexOf('/');
        return slash < 0 || zone.startsWith("Etc/") || zone.startsWith("SystemV/")
                ? ELSEWHERE
                : zone.substring(0, slash);
    }

    private static String city(String zone) {
        return continent(zone).equals(ELSEWHERE)
                ? zone
                : zone.substring(zone.indexOf('/') + 1).replace('_', ' ').replace("/", ", ");
    }

    private static String country(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
    }
}
