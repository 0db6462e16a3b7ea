package onward.prose.lens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleTest {

    private static final List<String> CLASSES =
            List.of("fool: idiot fool", "self: i me", "me: {self} my");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    i am a {fool}      | I'm a fool.              | true
                    i am a {fool}      | I am a dear fool         | false
                    i am a *1 {fool}   | I am a dear fool         | true
                    i am a *1 {fool}   | I am a very dear fool    | false
                    a -2 {fool}        | a dear, fool             | false
                    a *2 {fool}        | a dear, fool             | true
                    a old? {fool}      | a fool                   | true
                    a old? {fool}      | a old fool               | true
                    !i thought         | they thought             | true
                    !i thought         | i thought                | false
                    ^ fool             | You, fool                | true
                    ^ fool             | a fool                   | false
                    fool $             | fool, he                 | true
                    fool $             | fool me                  | false
                    , so               | well; so                 | true
                    can not            | I can’t                  | true
                    will               | i'll                     | true
                    you                | he said "you" twice      | false
                    """)
    void aPhraseMatchesAsItIsWritten(String phrase, String sentence, boolean matches) {
        var lexicon = new Lexicon(CLASSES);
        var rule = Rule.of(9, phrase, lexicon);
        var tokens = Tokens.of(sentence);
        var sets = tokens.stream().map(token -> lexicon.setsOf(token.text())).toList();
        var there = new BitSet();
        sets.forEach(there::or);
        assertThat(rule.matches(tokens, sets, there)).isEqualTo(matches);
    }

    @Test
    void aClassThatIsNotThereIsRefused() {
        var lexicon = new Lexicon(CLASSES);
        assertThatThrownBy(() -> Rule.of(9, "a {folo}", lexicon)).hasMessageContaining("{folo}");
    }

    @Test
    void everyRuleOfTheBookIsRead() {
        assertThat(Pattern.values())
                .allSatisfy(pattern -> assertThat(RuleBook.ALL.of(pattern)).hasSizeGreaterThan(20));
    }
}
