package onward.interview;

import static onward.schema.tables.Companies.COMPANIES;
import static onward.schema.tables.Interviews.INTERVIEWS;
import static onward.schema.tables.Pursuits.PURSUITS;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import onward.bridge.CompanyName;
import onward.kernel.Micros;
import onward.kernel.Uuid7;
import onward.platform.store.Ledger;
import onward.platform.store.Prepared;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/// The shelf of pursuits and the companies that they are at. A company or a role typed again, in
/// whatever case, is the one that is there.
final class Pursuits {

    /// Columns that are made from others, for the import.
    static final Map<
                    TableField<?, String>,
                    BiFunction<Ledger, Map<String, @Nullable Object>, String>>
            DERIVED =
                    Map.of(
                            COMPANIES.NAME_INDEX,
                                    (ledger, row) ->
                                            companyIndex(ledger, String.valueOf(row.get("name"))),
                            PURSUITS.ROLE_INDEX,
                                    (ledger, row) ->
                                            roleIndex(ledger, String.valueOf(row.get("role"))));

    private static final Prepared COMPANY_NAMES =
            Prepared.of(on ->
                    on.select(COMPANIES.COMPANY_ID, COMPANIES.NAME)
                            .from(COMPANIES)
                            .where(COMPANIES.OWNER_ID.eq(Prepared.owner())));

    private Pursuits() {}

    static PursuitId keep(Ledger ledger, Logged logged, Instant now) {
        var company = company(ledger, logged.company(), now);
        var fresh = Uuid7.at(now);
        var advert = logged.advert();
        ledger.sql()
                .insertInto(PURSUITS)
                .set(PURSUITS.OWNER_ID, ledger.owner().value())
                .set(PURSUITS.PURSUIT_ID, fresh)
                .set(PURSUITS.COMPANY_ID, company)
                .set(PURSUITS.ROLE, ledger.close(PURSUITS.ROLE, fresh, logged.role()))
                .set(PURSUITS.ROLE_INDEX, roleIndex(ledger, logged.role()))
                .set(PURSUITS.ADVERT, ledger.close(PURSUITS.ADVERT, fresh, advert.text()))
                .set(PURSUITS.ADVERT_LINK, ledger.close(PURSUITS.ADVERT_LINK, fresh, advert.link()))
                .set(PURSUITS.SOURCE, ledger.close(PURSUITS.SOURCE, fresh, advert.source()))
                .set(PURSUITS.CREATED_AT, Micros.of(now))
                .onConflictDoNothing()
                .execute();
        var id =
                ledger.sql()
                        .select(PURSUITS.PURSUIT_ID)
                        .from(PURSUITS)
                        .where(ledger.owns(PURSUITS.OWNER_ID))
                        .and(PURSUITS.COMPANY_ID.eq(company))
                        .and(PURSUITS.ROLE_INDEX.eq(roleIndex(ledger, logged.role())))
                        .fetchSingle(PURSUITS.PURSUIT_ID);
        if (!id.equals(fresh)) {
            fillIn(ledger, id, advert);
        }
        return new PursuitId(id);
    }

    /// Adds to a known pursuit what was typed this time; what was left empty stays as it was.
    private static void fillIn(Ledger ledger, String id, Advert advert) {
        fillIn(ledger, id, PURSUITS.ADVERT, advert.text());
        fillIn(ledger, id, PURSUITS.ADVERT_LINK, advert.link());
        fillIn(ledger, id, PURSUITS.SOURCE, advert.source());
    }

    private static void fillIn(
            Ledger ledger, String id, TableField<?, byte[]> column, String typed) {
        if (!typed.isBlank()) {
            ledger.sql()
                    .update(PURSUITS)
                    .set(column, ledger.close(column, id, typed))
                    .where(ledger.owns(PURSUITS.OWNER_ID))
                    .and(PURSUITS.PURSUIT_ID.eq(id))
                    .execute();
        }
    }

    /// Writes all of it as it stands in the form: empty means empty, and a name in another case is
    /// a correction.
    static void overwrite(Ledger ledger, PursuitId pursuit, Logged logged, Instant now) {
        var id = pursuit.value();
        var company = company(ledger, logged.company(), now);
        var advert = logged.advert();
        ledger.sql()
                .update(COMPANIES)
                .set(COMPANIES.NAME, ledger.close(COMPANIES.NAME, company, logged.company()))
                .where(ledger.owns(COMPANIES.OWNER_ID))
                .and(COMPANIES.COMPANY_ID.eq(company))
                .execute();
        ledger.sql()
                .update(PURSUITS)
                .set(PURSUITS.ROLE, ledger.close(PURSUITS.ROLE, id, logged.role()))
                .set(PURSUITS.ADVERT, ledger.close(PURSUITS.ADVERT, id, advert.text()))
                .set(PURSUITS.ADVERT_LINK, ledger.close(PURSUITS.ADVERT_LINK, id, advert.link()))
                .set(PURSUITS.SOURCE, ledger.close(PURSUITS.SOURCE, id, advert.source()))
                .where(ledger.owns(PURSUITS.OWNER_ID))
                .and(PURSUITS.PURSUIT_ID.eq(id))
                .execute();
    }

    static Advert advert(Ledger ledger, PursuitId pursuit) {
        var id = pursuit.value();
        return ledger.sql()
                .select(PURSUITS.ADVERT, PURSUITS.ADVERT_LINK, PURSUITS.SOURCE)
                .from(PURSUITS)
                .where(ledger.owns(PURSUITS.OWNER_ID))
                .and(PURSUITS.PURSUIT_ID.eq(id))
                .fetchOptional(row ->
                        new Advert(
                                ledger.open(PURSUITS.ADVERT, id, row.value1()),
                                ledger.open(PURSUITS.ADVERT_LINK, id, row.value2()),
                                ledger.open(PURSUITS.SOURCE, id, row.value3())))
                .orElseGet(Advert::none);
    }

    /// The ids of a company, which may have been written in several ways.
    static List<String> ofCompany(Ledger ledger, CompanyName company) {
        return COMPANY_NAMES.rows(ledger, Map.of()).stream()
                .filter(row ->
                        CompanyName.of(
                                        ledger.open(
                                                COMPANIES.NAME,
                                                row.get(COMPANIES.COMPANY_ID),
                                                row.get(COMPANIES.NAME)))
                                .isSame(company))
                .map(row -> row.get(COMPANIES.COMPANY_ID))
                .toList();
    }

    static List<String> companies(Ledger ledger) {
        return COMPANY_NAMES.rows(ledger, Map.of()).stream()
                .map(row ->
                        ledger.open(
                                COMPANIES.NAME,
                                row.get(COMPANIES.COMPANY_ID),
                                row.get(COMPANIES.NAME)))
                .toList();
    }

    /// Removes pursuits and companies that no interview needs any more.
    static void tidy(Ledger ledger) {
        ledger.sql()
                .deleteFrom(PURSUITS)
                .where(ledger.owns(PURSUITS.OWNER_ID))
                .and(
                        PURSUITS.PURSUIT_ID.notIn(
                                ledger.sql()
                                        .select(INTERVIEWS.PURSUIT_ID)
                                        .from(INTERVIEWS)
                                        .where(ledger.owns(INTERVIEWS.OWNER_ID))))
                .execute();
        ledger.sql()
                .deleteFrom(COMPANIES)
                .where(ledger.owns(COMPANIES.OWNER_ID))
                .and(
                        COMPANIES.COMPANY_ID.notIn(
                                ledger.sql()
                                        .select(PURSUITS.COMPANY_ID)
                                        .from(PURSUITS)
                                        .where(ledger.owns(PURSUITS.OWNER_ID))))
                .execute();
    }

    private static String company(Ledger ledger, String name, Instant now) {
        var fresh = Uuid7.at(now);
        ledger.sql()
                .insertInto(COMPANIES)
                .set(COMPANIES.OWNER_ID, ledger.owner().value())
                .set(COMPANIES.COMPANY_ID, fresh)
                .set(COMPANIES.NAME, ledger.close(COMPANIES.NAME, fresh, name))
                .set(COMPANIES.NAME_INDEX, companyIndex(ledger, name))
                .onConflictDoNothing()
                .execute();
        return ledger.sql()
                .select(COMPANIES.COMPANY_ID)
                .from(COMPANIES)
                .where(ledger.owns(COMPANIES.OWNER_ID))
                .and(COMPANIES.NAME_INDEX.eq(companyIndex(ledger, name)))
                .fetchSingle(COMPANIES.COMPANY_ID);
    }

    private static String companyIndex(Ledger ledger, String name) {
        return ledger.index("company", normalised(name));
    }

    private static String roleIndex(Ledger ledger, String role) {
        return ledger.index("role", normalised(role));
    }

    private static String normalised(String name) {
        // "  North  wind" and "NORTH WIND" are one company; look-alike forms are folded (NFKC)
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
    }
}
