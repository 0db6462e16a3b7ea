package onward.prose.question;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Cuts a text into the pieces that BERT's uncased models were taught with, greedily the longest
/// first.
///
/// Source: Devlin et al. 2019, and the normaliser and the cutter that the model's own
/// `tokenizer.json` names. The golden tests hold what the reference makes of the same texts.
final class WordPiece {

    static final int UNKNOWN = 100;
    static final int START = 101;
    static final int END = 102;

    /// A longer word is unknown as a whole, as the reference has it.
    private static final int LONGEST_WORD = 100;

    private static final String INSIDE = "##";

    private final Map<String, Integer> vocabulary;

    /// @param vocabulary the number of each piece; a piece inside a word begins with `##`
    WordPiece(Map<String, Integer> vocabulary) {
        this.vocabulary = Map.copyOf(vocabulary);
    }

    /// The numbers of the pieces, between a start and an end.
    ///
    /// @param most no more numbers than this, start and end included; the rest of the text is not
    ///   read
    long[] numbers(String text, int most) {
        var pieces = new ArrayList<Integer>();
        pieces.add(START);
        var word = new StringBuilder();
        // a word of many letters becomes one number: what is read is bounded by letters, too
        var read = text.substring(0, whole(text, Math.min(text.length(), most * LONGEST_WORD)));
        var clean = cleaned(read);
        for (var at = 0; at < clean.length() && pieces.size() < most - 1; ) {
            var point = clean.codePointAt(at);
            at += Character.charCount(point);
            if (isAlone(point)) {
                add(pieces, word);
                word.appendCodePoint(point);
                add(pieces, word);
            } else if (isSpace(point)) {
                add(pieces, word);
            } else {
                word.appendCodePoint(point);
            }
        }
        add(pieces, word);
        var kept = pieces.subList(0, Math.min(pieces.size(), most - 1));
        var numbers = new long[kept.size() + 1];
        for (var i = 0; i < kept.size(); i++) {
            numbers[i] = kept.get(i);
        }
        numbers[kept.size()] = END;
        return numbers;
    }

    private static int whole(String text, int end) {
        return end > 0 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))
                ? end - 1
                : end;
    }

    /// Without what cannot be seen, without accents, in lower case.
    private static String cleaned(String text) {
        var seen = new StringBuilder(text.length());
        text.codePoints()
                .filter(point -> !isUnseen(point))
                .map(point -> isSpace(point) ? ' ' : point)
                .forEach(seen::appendCodePoint);
        var bare = new StringBuilder(seen.length());
        Normalizer.normalize(seen, Normalizer.Form.NFD)
                .codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                .map(Character::toLowerCase)
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }

    private void add(List<Integer> pieces, StringBuilder word) {
        if (!word.isEmpty()) {
            pieces.addAll(cut(word.toString()).orElseGet(() -> List.of(UNKNOWN)));
            word.setLength(0);
        }
    }

    private Optional<List<Integer>> cut(String word) {
        if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
            return Optional.empty();
        }
        var pieces = new ArrayList<Integer>();
        for (var start = 0; start < word.length(); ) {
            var end = longest(word, start);
            if (end == start) {
                return Optional.empty();
            }
            pieces.add(number(word, start, end));
            start = end;
        }
        return Optional.of(pieces);
    }

    private int longest(String word, int start) {
        for (var end = word.length(); end > start; end--) {
            if (vocabulary.containsKey(piece(word, start, end))) {
                return end;
            }
        }
        return start;
    }

    private int number(String word, int start, int end) {
        return vocabulary.getOrDefault(piece(word, start, end), UNKNOWN);
    }

    private static String piece(String word, int start, int end) {
        return start == 0 ? word.substring(0, end) : INSIDE + word.substring(start, end);
    }

    private static boolean isSpace(int point) {
        return point == '\t' || point == '\n' || point == '\r' || Character.isSpaceChar(point);
    }

    private static boolean isUnseen(int point) {
        return point == 0
                || point == 0xFFFD
                || switch (Character.getType(point)) {
                    case Character.CONTROL -> point != '\t' && point != '\n' && point != '\r';
                    case Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE -> true;
                    default -> false;
                };
    }

    /// Each punctuation mark and each Chinese character is a word of its own.
    private static boolean isAlone(int point) {
        return isPunctuation(point) || isChinese(point);
    }

    private static boolean isPunctuation(int point) {
        var isAscii =
                (point >= '!' && point <= '/')
                        || (point >= ':' && point <= '@')
                        || (point >= '[' && point <= '`')
                        || (point >= '{' && point <= '~');
        return isAscii
                || switch (Character.getType(point)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION ->
                            true;
                    default -> false;
                };
    }

    private static boolean isChinese(int point) {
        return (point >= 0x4E00 && point <= 0x9FFF)
                || (point >= 0x3400 && point <= 0x4DBF)
                || (point >= 0x20000 && point <= 0x2A6DF)
                || (point >= 0x2A700 && point <= 0x2B73F)
                || (point >= 0x2B740 && point <= 0x2B81F)
                || (point >= 0x2B920 && point <= 0x2CEAF)
                || (point >= 0xF900 && point <= 0xFAFF)
                || (point >= 0x2F800 && point <= 0x2FA1F);
    }
}
