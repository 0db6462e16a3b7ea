package onward.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class SentenceCheckTest {

    @Test
    void aSentenceThatSaysTooMuchGetsItsLabelAndAFairerWording() {
        assertThat(SentenceCheck.check(line("a1", "I always freeze at the whiteboard.")).toString())
                .isEqualTo(
                        "{\"id\":\"a1\",\"label\":\"overgeneralising\","
                                + "\"fair\":\"This time I froze at the whiteboard.\"}");
    }

    @Test
    void plainCriticismIsNone() {
        assertThat(SentenceCheck.check(line("a2", "I did not know what an index is.")).toString())
                .isEqualTo("{\"id\":\"a2\",\"label\":\"none\"}");
    }

    @Test
    void aLineThatLacksSomethingIsRefusedInWords() {
        assertThatThrownBy(() -> SentenceCheck.check(line("a3", "x").without("text")))
                .hasMessage("there is no \"text\" in it");
        assertThatThrownBy(() -> SentenceCheck.check(line("a4", "x").put("id", 4)))
                .hasMessage("there is no \"id\" in it");
    }

    private static ObjectNode line(String id, String text) {
        return JsonNodeFactory.instance.objectNode().put("id", id).put("text", text);
    }
}
