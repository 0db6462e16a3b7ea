package onward.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.IDN;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import onward.Corpora;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class MailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "dana.okafor+jobs@northwind.example, dana.okafor+jobs@northwind.example",
        "jörg@bücher.example, jörg@xn--bcher-kva.example",
        "用户@例子.example, 用户@xn--fsqu00a.example",
        "\"dana okafor\"@northwind.example, \"dana okafor\"@northwind.example",
        "o'neil@Northwind.Example, o'neil@Northwind.Example",
        // another domain than strasse.example, of somebody else (UTS 46, non-transitional)
        "dana@straße.example, dana@xn--strae-oqa.example",
        "dana@Straße.example, dana@xn--strae-oqa.example",
        "dana@faß.bücher.example, dana@xn--fa-hia.xn--bcher-kva.example",
        "dana@βόλος.example, dana@xn--nxasmm1c.example",
        "dana@bücher。example, dana@xn--bcher-kva.example"
    })
    void anAddressIsReadAsAServerTakesIt(String typed, String written) {
        assertThat(MailAddress.read(typed).map(MailAddress::written)).contains(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "dana",
                "dana@",
                "@northwind.example",
                "dana@@northwind.example",
                "dana@north wind.example",
                "dana okafor@northwind.example",
                "dana@-northwind.example",
                ".dana@northwind.example",
                "dana.@northwind.example",
                "da..na@northwind.example",
                "dana@northwind..example",
                "dana@northwind.example>",
                "<dana@northwind.example>",
                "dana\u202E@northwind.example",
                "dana@north\u200Dwind.example",
                "dana@stra ße.example",
                "dana@-ß.example",
                "dana@ß\u202E.example",
                "dana@northwind.example\r\nRCPT TO:<x@y.example>",
                "dana@[127.0.0.1]"
            })
    void whatNoServerTakesIsRefused(String typed) {
        assertThat(MailAddress.read(typed)).isEmpty();
    }

    /// The JDK encodes what it does not read otherwise; ours is asked the same.
    @Property(tries = 300)
    void punycodeIsWhatTheJdkWrites(
            @ForAll @AlphaChars @CharRange(from = 'а', to = 'я') @StringLength(min = 1, max = 20)
                    String label) {
        var small = label.toLowerCase(Locale.ROOT);
        var byTheJdk = IDN.toASCII(small);
        Assume.that(byTheJdk.startsWith("xn--"));
        assertThat("xn--" + Punycode.encode(small)).isEqualTo(byTheJdk);
    }

    @Test
    void theAddressesOfIsEmailAreToldApart()
            throws IOException, SAXException, ParserConfigurationException {
        var wrong = new ArrayList<String>();
        for (var set : List.of("tests.xml", "tests-original.xml")) {
            var file = Corpora.file("isemail/test/" + set).toFile();
            var tests =
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(file)
                            .getElementsByTagName("test");
            for (var at = 0; at < tests.getLength(); at++) {
                var test = (Element) tests.item(at);
                var address = controls(text(test, "address"));
                var isRead = MailAddress.read(address).isPresent();
                switch (text(test, "category")) {
                    case "ISEMAIL_VALID_CATEGORY", "ISEMAIL_DNSWARN" -> {
                        if (!isRead) {
                            wrong.add("refused: " + address);
                        }
                    }
                    case "ISEMAIL_ERR", "ISEMAIL_RFC5322", "ISEMAIL_CFWS", "ISEMAIL_DEPREC" -> {
                        if (isRead) {
                            wrong.add("taken: " + address);
                        }
                    }
                    default -> {} // unusual, and either answer is right
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /// The corpus writes control characters as their pictures.
    private static String controls(String address) {
        return address.codePoints()
                .map(point -> point >= 0x2400 && point < 0x2420 ? point - 0x2400 : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String text(Element test, String name) {
        var found = test.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent();
    }
}
