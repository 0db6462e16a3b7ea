package onward.bridge;

import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import ezvcard.VCardDataType;
import ezvcard.io.ParseContext;
import ezvcard.io.scribe.TelephoneScribe;
import ezvcard.parameter.VCardParameters;
import ezvcard.property.Telephone;

/// Reads a phone number as the text that it nearly always is. ez-vcard takes each for a `tel:`
/// address first (RFC 3966) and words an error where it is none, which takes longer than the rest
/// of the card.
final class PlainPhones extends TelephoneScribe {

    private static final String ADDRESS = "tel:";

    @Override
    protected Telephone _parseText(
            String value, VCardDataType type, VCardParameters parameters, ParseContext context) {
        return value.regionMatches(true, 0, ADDRESS, 0, ADDRESS.length())
                ? super._parseText(value, type, parameters, context)
                : new Telephone(VObjectPropertyValues.unescape(value));
    }
}
