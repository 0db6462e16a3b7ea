package onward.prose.tone;

import java.text.Normalizer;

/// What single characters stand for: accents, ligatures, look-alikes of other alphabets.
final class Letters {

    /// As far as Latin letters with accents reach without a gap.
    private static final int LATIN = 0x250;

    private static final int MORE_LATIN = 0x1E00;
    private static final int MORE_LATIN_END = 0x1F00;
    private static final int FULL_WIDTH = 0xFF01;
    private static final int FULL_WIDTH_END = 0xFF5E;
    private static final int FULL_WIDTH_SHIFT = 0xFEE0;
    private static final char UNREADABLE = '\uFFFD';

    /// Small letters only; Unicode's confusables.txt as far as it maps to one small Latin letter.
    private static final String ALIKE = "аеорсухіјѕһԁԛԝкмтвнґѵαονρτυχκιεηβγωϲ";

    private static final String LATIN_ALIKE = "aeopcyxijshdqwkmtbhrvaovptuxkienbywc";

    private static final char[] BASES = bases(0, LATIN);
    private static final char[] MORE_BASES = bases(MORE_LATIN, MORE_LATIN_END);

    private Letters() {}

    /// Whether a word goes on with this character.
    static boolean isWord(char letter) {
        return letter < 128
                ? isLatin(letter) || (letter >= '0' && letter <= '9')
                : Character.isLetterOrDigit(letter);
    }

    static boolean isLatin(char letter) {
        return letter >= 'a' && letter <= 'z';
    }

    /// Nothing that is seen: zero-width, soft hyphens, direction marks, variation selectors,
    /// accents that stand alone.
    static boolean isUnseen(int letter) {
        return switch (Character.getType(letter)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    static boolean isBlank(int letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || Character.isISOControl(letter);
    }

    /// The small letter without its accent, for one character above ASCII.
    static char plain(char letter) {
        if (letter < LATIN) {
            return BASES[letter];
        }
        if (letter >= MORE_LATIN && letter < MORE_LATIN_END) {
            return MORE_BASES[letter - MORE_LATIN];
        }
        if (letter >= FULL_WIDTH && letter <= FULL_WIDTH_END) {
            return Character.toLowerCase((char) (letter - FULL_WIDTH_SHIFT));
        }
        return switch (letter) {
            case '\u2018', '\u2019', '\u02BC', '\u2032' -> '\'';
            case '\u201C', '\u201D', '\u201E' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            case '\u2026' -> '.';
            default -> Character.isSurrogate(letter) ? UNREADABLE : Character.toLowerCase(letter);
        };
    }

    /// The second letter of a ligature, else nothing (0).
    static char second(char letter) {
        return switch (letter) {
            case 'æ', 'Æ', 'œ', 'Œ' -> 'e';
            case 'ß' -> 's';
            default -> 0;
        };
    }

    /// Letters in circles, boxes and mathematicians' alphabets: worth asking the normaliser.
    static boolean isDressed(int letter) {
        return (letter >= 0x1D400 && letter < 0x1D800)
                || (letter >= 0x1F130 && letter < 0x1F18A)
                || (letter >= 0x2100 && letter < 0x2150)
                || (letter >= 0x2460 && letter < 0x2500)
                || (letter >= 0xFB00 && letter < 0xFB07);
    }

    /// What is left of a dressed letter when it is undressed.
    static String undressed(int letter) {
        return Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD);
    }

    /// The Latin letter that looks like this one; itself where there is none.
    static char lookalike(char letter) {
        var at = letter < 128 ? -1 : ALIKE.indexOf(letter);
        return at < 0 ? letter : LATIN_ALIKE.charAt(at);
    }

    private static char[] bases(int start, int end) {
        var bases = new char[end - start];
        for (var letter = start; letter < end; letter++) {
            var whole = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD);
            bases[letter - start] = Character.toLowerCase(base((char) letter, whole.charAt(0)));
        }
        return bases;
    }

    private static char base(char letter, char decomposed) {
        return switch (letter) {
            case 'æ', 'Æ' -> 'a';
            case 'œ', 'Œ', 'ø', 'Ø' -> 'o';
            case 'ß' -> 's';
            case 'đ', 'Đ', 'ð' -> 'd';
            case 'ł', 'Ł' -> 'l';
            case 'ı' -> 'i';
            default -> Character.isLetterOrDigit(letter) ? decomposed : letter;
        };
    }
}
