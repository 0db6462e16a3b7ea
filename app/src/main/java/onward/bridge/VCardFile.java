package onward.bridge;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.property.Uid;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Writes an address book, 4.0 (RFC 6350) or 3.0 (RFC 2426). Each card carries an id that stays the
/// same.
final class VCardFile {

    private static final String LOST = "\r";

    private VCardFile() {}

    static void write(List<Acquaintance> people, VCardVersion version, OutputStream out)
            throws IOException {
        try (var writer = new VCardWriter(out, version)) {
            writer.setAddProdId(false);
            writer.setVersionStrict(false);
            for (var somebody : people) {
                writer.write(card(somebody));
            }
        }
    }

    private static VCard card(Acquaintance somebody) {
        var person = somebody.person();
        var known = person.card();
        var card = new VCard();
        card.setUid(new Uid(known.stable().isEmpty() ? Sketch.urn(person) : known.stable()));
        card.setFormattedName(person.name());
        name(card, person.name());
        Stream.concat(
                        Stream.of(person.email()).filter(address -> !address.isEmpty()),
                        values(known.ways(), Way.Kind.EMAIL))
                .forEach(card::addEmail);
        values(known.ways(), Way.Kind.PHONE).forEach(card::addTelephoneNumber);
        values(known.ways(), Way.Kind.LINK).forEach(card::addUrl);
        if (!person.role().isEmpty()) {
            card.addRole(person.role());
        }
        if (!person.trueThing().isBlank()) {
            card.addNote(person.trueThing().replace(LOST, ""));
        }
        if (!known.tags().isEmpty()) {
            card.setCategories(known.tags().toArray(String[]::new));
        }
        present(somebody)
                .ifPresent(job -> {
                    card.setOrganization(job.company());
                    if (!job.title().isEmpty()) {
                        card.addTitle(job.title());
                    }
                });
        onlyOurs(card, somebody);
        return card;
    }

    /// The last word is taken for the family's name: 3.0 asks for it, and nobody told us.
    private static void name(VCard card, String name) {
        var parts = new ezvcard.property.StructuredName();
        var space = name.lastIndexOf(' ');
        parts.setGiven(space < 0 ? name : name.substring(0, space));
        parts.setFamily(space < 0 ? "" : name.substring(space + 1));
        card.setStructuredName(parts);
    }

    private static void onlyOurs(VCard card, Acquaintance somebody) {
        var person = somebody.person();
        var known = person.card();
        if (!known.pronouns().isEmpty()) {
            card.addExtendedProperty("X-PRONOUNS", known.pronouns());
        }
        own(card, VCardNames.MET_WHERE, person.metWhere());
        own(card, VCardNames.OWED, known.owed());
        known.quietSince().ifPresent(at -> own(card, VCardNames.QUIET, at.toString()));
        own(card, VCardNames.SINCE, person.since().toString());
        known.ways().stream()
                .filter(way -> way.kind() == Way.Kind.OTHER)
                .forEach(way -> own(card, VCardNames.WAY, way.value()));
        somebody.jobs()
                .forEach(job ->
                        own(
                                card,
                                VCardNames.JOB,
                                String.join(
                                        "\n",
                                        job.company(),
                                        job.title(),
                                        job.began(),
                                        job.ended())));
    }

    private static void own(VCard card, String name, String text) {
        if (!text.isEmpty()) {
            card.addExtendedProperty(name, VCardNames.closed(text));
        }
    }

    private static Optional<Position> present(Acquaintance somebody) {
        return somebody.jobs().stream().filter(Position::isPresent).findFirst();
    }

    private static Stream<String> values(List<Way> ways, Way.Kind kind) {
        return ways.stream().filter(way -> way.kind() == kind).map(Way::value);
    }
}
