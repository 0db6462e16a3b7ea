package onward.prose;

import static org.assertj.core.api.Assertions.assertThat;

import onward.Corpora;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I froze on the pricing question.",
                "ngl that interview was trash lmao",
                "just got the job 🎉🎉 so happy",
                "bruh my boss is wack fr",
                "Fixed the Kubernetes cluster yesterday",
                "Pair programming, Kotlin, coffee, sunshine.",
                "omg u guys they hired me",
                "Two résumés and one naïve café owner.",
                "Was mich nervt is my manager, he talks all day",
                "Never working for Acme again",
                "cant believe they ghosted me again smh",
                "Lovely lunch with Grace today",
                "die hard was on in the pub",
                "No comment from me on that."
            })
    void plainAndSlangyEnglishIsEnglish(String text) {
        assertThat(Language.of(text)).isEqualTo(Language.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ich war im Gespräch so nervös, dass mir nichts einfiel.",
                "Mein Chef ist ein Idiot und das weiß er auch.",
                "J'étais tellement nerveux pendant l'entretien que j'ai tout oublié.",
                "Mon patron est un imbécile et tout le monde le sait.",
                "Estaba tan nervioso en la entrevista que no supe qué decir.",
                "Ero così nervoso durante il colloquio che ho dimenticato tutto.",
                "Eu estava tão nervoso na entrevista que esqueci tudo.",
                "Ik was zo zenuwachtig tijdens het gesprek dat ik alles vergat.",
                "Jag var så nervös under intervjun att jag glömde allt.",
                "Jeg var så nervøs til samtalen, at jeg glemte alt.",
                "Olin haastattelussa niin hermostunut, että unohdin kaiken.",
                "Byłem tak zdenerwowany podczas rozmowy, że zapomniałem wszystkiego.",
                "Byl jsem při pohovoru tak nervózní, že jsem všechno zapomněl.",
                "Annyira ideges voltam az interjún, hogy mindent elfelejtettem.",
                "Am fost atât de emoționat la interviu că am uitat tot.",
                "Mülakatta o kadar gergindim ki her şeyi unuttum.",
                "Saya sangat gugup saat wawancara itu dan lupa semuanya.",
                "Sobrang kinabahan ako sa panayam kaya nakalimutan ko ang lahat.",
                "Nilikuwa na wasiwasi sana katika mahojiano na nikasahau kila kitu.",
                "Tôi đã rất lo lắng trong buổi phỏng vấn và quên hết.",
                "Я так нервничал на собеседовании, что всё забыл.",
                "Ήμουν τόσο αγχωμένος στη συνέντευξη.",
                "كنت متوترا جدا في المقابلة",
                "הייתי כל כך לחוץ בראיון",
                "मैं साक्षात्कार में बहुत घबराया हुआ था",
                "ผมตื่นเต้นมากในการสัมภาษณ์",
                "面试的时候我太紧张了",
                "面接でとても緊張しました",
                "면접에서 너무 긴장했어요"
            })
    void otherLanguagesAreOther(String text) {
        assertThat(Language.of(text)).isEqualTo(Language.OTHER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ok", "Hello there you", "😭😭😭", "12 13 14 15 16", "\uD83D"})
    void tooLittleIsNotJudged(String text) {
        assertThat(Language.of(text)).isEqualTo(Language.TOO_SHORT);
    }

    @Test
    void naughtyStringsHaveAnAnswer() {
        assertThat(Corpora.naughtyStrings())
                .allSatisfy(text -> assertThat(Language.of(text)).isNotNull());
    }
}
