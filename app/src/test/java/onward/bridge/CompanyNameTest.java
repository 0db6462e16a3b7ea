package onward.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanyNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Northwind | Northwind GmbH",
                "Northwind | NORTHWIND, Inc.",
                "Northwind Traders | Traders Northwind Ltd",
                "The Northwind Company | Northwind",
                "Müller & Söhne KG | Muller and Sohne",
                "Société Générale S.A. | Societe Generale",
                "L'Oréal | LOreal",
                "Booking.com | Booking",
                "International Business Machines | IBM",
                "J.P. Morgan | JPMorgan Chase & Co.",
                "Ernst & Young | EY",
                "North Atlantic Shipping | NAS",
                "北風株式会社 | 北風株式会社"
            })
    void theyAreOneCompany(String one, String other) {
        assertThat(CompanyName.of(one).isSame(CompanyName.of(other))).isTrue();
        assertThat(CompanyName.of(other).isSame(CompanyName.of(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Northwind | Northwind Capital",
                "Meta | Metabase",
                "Visa | Visage",
                "Apple | Applebee's",
                "Bank of America | Bank of Scotland",
                "Nas | North Atlantic Shipping",
                "Deutsche Bank | Deutsche Bahn",
                "Delta | Delta Dental",
                "AG | SE"
            })
    void neverForASubstring(String one, String other) {
        assertThat(CompanyName.of(one).isSame(CompanyName.of(other))).isFalse();
        assertThat(CompanyName.of(other).isSame(CompanyName.of(one))).isFalse();
    }

    @Property(tries = 300)
    void everyNameIsItselfInAnyCaseAndWithAnyLegalForm(@ForAll @NotBlank String name) {
        var company = CompanyName.of(name);
        assertThat(company.isSame(CompanyName.of(name))).isTrue();
        assertThat(company.words()).isNotEmpty();
        assertThat(company.words()).isEqualTo(CompanyName.of("  " + name + " ").words());
    }
}
