package onward.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A row that leaves a list of words, or comes to it, has to come here too.
class CompanyWordsTest {

    /// Legal forms as companies write them.
    private static final String FORMS =
            """
            AB, AG, ApS, A/S, A.S., A.S.A., B.V., B.V.B.A., Co., Company, Corp., Corporation, d.o.o., ehf., EG, E.U.R.L.,
            e.V., GesmbH, gGmbH, GmbH, hf., Inc., Incorporated, Kabushiki Kaisha, Kft., KG, KGaA, K.K., Limited,
            L.L.C., LLP, L.P., Ltd., Ltda., mbH, N.V., OAO, OHG, OOO, Oy, Oyj, PLC, PLLC, Pte., Pty, Pvt., S.A.,
            S.A.B., S.A.P.I., S.A.R.L., S.A.S., SASU, SE, S.L., S.L.U., Sp. z o.o., S.p.A., SpZoo, s.r.o., S.r.l., UG
            """;

    private static final String NAMES =
            """
            Meta = Meta Platforms = Facebook
            X = Twitter
            Google = Google Ireland = Google Germany
            Amazon Web Services = AWS
            International Business Machines = IBM
            Hewlett Packard Enterprise = HPE
            HP = Hewlett Packard
            Ernst & Young = EY
            PricewaterhouseCoopers = PwC = Price Waterhouse Coopers
            Boston Consulting Group = BCG
            McKinsey & Company = McKinsey
            JPMorgan Chase = JPMorgan = JP Morgan = J.P. Morgan = JPMC
            Goldman Sachs = Goldman Sachs Group
            Bank of America = BofA
            Volkswagen = VW
            Bayerische Motoren Werke = BMW = BMW Group
            General Electric = GE
            General Motors = GM
            Procter & Gamble = P&G
            Johnson & Johnson = J&J
            American Telephone and Telegraph = AT&T
            Tata Consultancy Services = TCS
            British Broadcasting Corporation = BBC
            British Telecom = BT = BT Group
            GlaxoSmithKline = GSK
            Anheuser Busch InBev = AB InBev
            SAP = SAP SE
            Square = Block
            ByteDance = Byte Dance
            Deloitte = Deloitte Touche Tohmatsu
            KPMG = Klynveld Peat Marwick Goerdeler
            Cognizant = Cognizant Technology Solutions
            Dropbox = Drop Box
            GitHub = Git Hub
            LinkedIn = Linked In
            YouTube = You Tube
            """;

    @Test
    void noLegalFormTellsWhichCompanyItIs() {
        var northwind = CompanyName.of("Northwind Traders");
        assertThat(forms())
                .allSatisfy(form ->
                        assertThat(CompanyName.of("Northwind Traders " + form).isSame(northwind))
                                .as(form)
                                .isTrue());
        assertThat(Lines.of("legal-forms.txt")).hasSize((int) forms().count());
    }

    @Test
    void everyOtherNameIsTheSameCompanyAndNoneIsAnother() {
        var companies = NAMES.lines().map(line -> List.of(line.split(" = ", -1))).toList();
        for (var names : companies) {
            var first = CompanyName.of(names.getFirst());
            assertThat(names)
                    .allSatisfy(name ->
                            assertThat(CompanyName.of(name)).as(name).matches(first::isSame));
            assertThat(companies.stream().filter(others -> !others.equals(names)))
                    .noneMatch(others -> CompanyName.of(others.getFirst()).isSame(first));
        }
        assertThat(
                        Lines.of("other-names.txt").stream()
                                .map(row -> List.of(row.split(", ", -1)))
                                .toList())
                .isEqualTo(companies);
    }

    private static Stream<String> forms() {
        return Arrays.stream(FORMS.replace("\n", " ").strip().split(",\\s*", -1));
    }
}
