package onward.bridge;

import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import ezvcard.property.RawProperty;
import ezvcard.property.TextProperty;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import onward.bridge.Sketch.Trait;
import org.jspecify.annotations.Nullable;

/// Reads address books: vCard 2.1 (versit), 3.0 (RFC 2426) and 4.0 (RFC 6350), one card at a time.
final class VCards {

    /// Where others put pages of people besides URL.
    private static final List<String> PROFILES =
            List.of("X-SOCIALPROFILE", "SOCIALPROFILE", "X-LINKEDIN", "X-SOCIAL-PROFILE");

    private static final int HEAD = 4;

    private VCards() {}

    /// Reads every card that has a name.
    ///
    /// @return how many had none
    static int read(InputStream in, Instant now, Consumer<Acquaintance> taker) throws IOException {
        var nameless = 0;
        try (var cards =
                new VCardReader(
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)))) {
            cards.registerScribe(new PlainPhones());
            for (var card = cards.readNext(); card != null; card = cards.readNext()) {
                var somebody = sketch(card).made(now);
                if (somebody.isPresent()) {
                    taker.accept(somebody.get());
                } else {
                    nameless++;
                }
            }
        }
        return nameless;
    }

    private static Sketch sketch(VCard card) {
        var sketch = new Sketch();
        name(card, sketch);
        one(card.getUid()).ifPresent(uid -> sketch.say(Trait.STABLE, uid));
        card.getEmails().stream()
                .map(TextProperty::getValue)
                .forEach(address -> email(sketch, address));
        card.getTelephoneNumbers()
                .forEach(phone ->
                        sketch.way(
                                Objects.requireNonNullElseGet(
                                        phone.getText(),
                                        () ->
                                                phone.getUri() == null
                                                        ? ""
                                                        : phone.getUri().getNumber())));
        card.getUrls().stream().map(TextProperty::getValue).forEach(link -> way(sketch, link));
        PROFILES.forEach(name -> own(card, name).forEach(sketch::way));
        card.getNotes().stream()
                .map(TextProperty::getValue)
                .filter(Objects::nonNull)
                .forEach(note -> sketch.say(Trait.TRUE_THING, note));
        card.getRoles().stream()
                .map(TextProperty::getValue)
                .filter(Objects::nonNull)
                .forEach(role -> sketch.say(Trait.ROLE, role));
        card.getCategoriesList().forEach(tags -> tags.getValues().forEach(sketch::tag));
        own(card, "PRONOUNS").forEach(words -> sketch.say(Trait.PRONOUNS, words));
        own(card, "X-PRONOUNS").forEach(words -> sketch.say(Trait.PRONOUNS, words));
        onlyOurs(card, sketch);
        return sketch;
    }

    private static void name(VCard card, Sketch sketch) {
        one(card.getFormattedName()).ifPresent(name -> sketch.say(Trait.NAME, name));
        var parts = card.getStructuredName();
        if (parts != null) {
            sketch.say(Trait.NAME, Sketch.joined(part(parts.getGiven()), part(parts.getFamily())));
        }
        if (card.getNickname() != null) {
            card.getNickname().getValues().forEach(name -> sketch.say(Trait.NAME, name));
        }
        if (!sketch.hasName() && card.getOrganization() != null) {
            card.getOrganization().getValues().forEach(name -> sketch.say(Trait.NAME, name));
        }
        if (!sketch.hasName()) {
            card.getEmails().stream()
                    .map(TextProperty::getValue)
                    .filter(Objects::nonNull)
                    .forEach(address -> sketch.say(Trait.NAME, address));
        }
    }

    /// What only we write says more than what everybody reads.
    private static void onlyOurs(VCard card, Sketch sketch) {
        first(card, VCardNames.MET_WHERE).ifPresent(text -> sketch.say(Trait.MET_WHERE, text));
        first(card, VCardNames.OWED).ifPresent(text -> sketch.say(Trait.OWED, text));
        first(card, VCardNames.QUIET).ifPresent(at -> sketch.quiet(instant(at)));
        sketch.since(first(card, VCardNames.SINCE).flatMap(VCards::instant));
        ours(card, VCardNames.WAY).forEach(sketch::way);
        var jobs = ours(card, VCardNames.JOB).toList();
        if (jobs.isEmpty()) {
            company(card)
                    .ifPresent(name ->
                            sketch.job(
                                    name,
                                    card.getTitles().stream()
                                            .map(TextProperty::getValue)
                                            .filter(Objects::nonNull)
                                            .findFirst()
                                            .orElse(""),
                                    "",
                                    ""));
        }
        jobs.stream()
                .map(job -> job.split("\n", -1))
                .filter(parts -> parts.length == HEAD)
                .forEach(parts -> sketch.job(parts[0], parts[1], parts[2], parts[3]));
    }

    private static Optional<String> company(VCard card) {
        return card.getOrganization() == null
                ? Optional.empty()
                : card.getOrganization().getValues().stream()
                        .filter(name -> name != null && !name.isBlank())
                        .findFirst();
    }

    private static void email(Sketch sketch, @Nullable String address) {
        if (address != null) {
            sketch.email(address.replaceFirst("(?i)^mailto:", ""));
        }
    }

    private static void way(Sketch sketch, @Nullable String way) {
        if (way != null) {
            sketch.way(way);
        }
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<String> one(@Nullable TextProperty property) {
        return Optional.ofNullable(property).map(TextProperty::getValue);
    }

    private static Stream<String> own(VCard card, String name) {
        return card.getExtendedProperties(name).stream()
                .map(RawProperty::getValue)
                .filter(Objects::nonNull);
    }

    private static Stream<String> ours(VCard card, String name) {
        return own(card, name).flatMap(text -> VCardNames.opened(text).stream());
    }

    private static Optional<String> first(VCard card, String name) {
        return ours(card, name).findFirst();
    }

    private static String part(@Nullable String part) {
        return part == null ? "" : part;
    }
}
