package onward.prose.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Olu Bankole        | Dear Olu            | right
                    Olu Bankole        | Dear Mr Bankole     | right
                    Olu Bankole        | Hello Olu Bankole   | right
                    Olu Bankole        | Dear Olu and Neil   | right
                    Olu Bankole        | Dear all            | right
                    Olu Bankole        | Dear Hiring Manager | right
                    Olu Bankole        | Respected Olu Sir   | right
                    Olu Bankole        | Dear Neil           | wrong
                    Olu Bankole        | Dear Lou            | wrong
                    Olu Bankole        | Dear Mr Bankhole    | wrong
                    Mrs Chaudhry       | Dear Ms Chaudhry    | right
                    Mrs Chaudhry       | Dear Mr Chaudhry    | wrong
                    Mrs Chaudhry       | Dear Mrs Chowdhury  | wrong
                    Dr. Yusra Malik    | Dear Dr. Malik      | right
                    Sister Bridget Falloon | Dear Sister Fallon | wrong
                    Joanne Ritter      | Dear Joan           | wrong
                    Seán O’Brien       | Dear Seán           | right
                    '                ' | Dear Zebedee        | right
                    """)
    void theGreetingIsHeldAgainstTheOneWhoGetsIt(
            String recipient, String greeting, String verdict) {
        var talk = talk(recipient);
        var note = greeting + ",\n\nThank you for Tuesday.\n\nKind regards,\nAnn";

        var found = Notes.kinds(note, talk).contains(Kind.WRONG_NAME);

        assertThat(found ? "wrong" : "right").isEqualTo(verdict);
    }

    @Test
    void theWordsMeantAreTheNameWithItsTitle() {
        var note = "Dear Captain Moffat,\n\nThank you.\n\nYours,\nAnn";

        assertThat(Notes.marked(note, talk("Captain Mowat"))).contains("Captain Moffat");
    }

    @Test
    void theNameOfTheWritersOwnCompanyInThePastIsNoSlip() {
        var talk = new Talk("Cantor Mills", "", "", List.of(), List.of(), List.of(), List.of());

        assertThat(Notes.kinds("When I worked at Danby Mills we had two.", talk))
                .doesNotContain(Kind.WRONG_COMPANY);
        assertThat(Notes.marked("It would be good to join Danby Mills.", talk))
                .contains("Danby Mills");
        assertThat(Notes.marked("I think of Canter Mills often.", talk)).contains("Canter Mills");
        assertThat(Notes.kinds("I would be proud to join Cantor Mills' team.", talk))
                .doesNotContain(Kind.WRONG_COMPANY);
    }

    @ParameterizedTest
    @CsvSource({
        "mowat, moffat, 2",
        "same, same, 0",
        "lindqvist, lindqivst, 1",
        "tern, tarn, 1",
        "a, abcd, 3"
    })
    void theDistanceCountsLetters(String one, String other, int distance) {
        assertThat(Distance.of(one, other, 2)).isEqualTo(distance);
    }

    private static Talk talk(String recipient) {
        return new Talk(
                "", "", recipient.strip(), List.of("Neil Sharp"), List.of(), List.of(), List.of());
    }
}
