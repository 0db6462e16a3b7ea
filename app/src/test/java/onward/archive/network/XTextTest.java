package onward.archive.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XTextTest {

    @Test
    void aShortLinkIsWrittenOutWhereverItStands() {
        assertThat(XText.writtenOut("t.co/a and t.co/a", "t.co/a", "example.org/1"))
                .isEqualTo("example.org/1 and example.org/1");
    }

    @Test
    void aTextThatWouldSwellStaysAsItIs() {
        var text = "a".repeat(1_000_000);
        assertThat(XText.writtenOut(text, "a", "b".repeat(1_000))).isEqualTo(text);
    }
}
