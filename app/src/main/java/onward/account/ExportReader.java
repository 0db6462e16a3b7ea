package onward.account;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onward.account.Imported.BroughtIn;
import onward.kernel.Owner;
import onward.platform.store.Belongings;
import onward.platform.store.Ledger;
import onward.platform.store.Rows;
import onward.platform.store.Rows.UnfitRow;
import onward.platform.store.StoreTrouble;
import onward.platform.store.Twins;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/// Reads an export row by row into a ledger. Nothing is skipped: what it does not know, it refuses
/// by its name.
final class ExportReader {

    private final Ledger ledger;
    private final List<Belongings> rooms;
    private final Twins twins = new Twins();
    private Optional<Owner> settings = Optional.empty();
    private int added;
    private int alreadyHere;

    ExportReader(Ledger ledger, List<Belongings> rooms) {
        this.ledger = ledger;
        this.rooms = rooms;
    }

    /// @throws Refusal where the file is no export, or something in it does not fit
    BroughtIn read(InputStream export) {
        try (var json = Export.JSON.createParser(export)) {
            readFile(json);
        } catch (UnfitRow unfit) {
            throw Refusal.unfit(unfit.table(), unfit.column());
        } catch (IOException unreadable) {
            throw Refusal.notJson();
        }
        rooms.forEach(this::prove);
        return new BroughtIn(added, alreadyHere);
    }

    /// The settings of the file, once it was read.
    Optional<Owner> settings() {
        return settings;
    }

    private void readFile(JsonParser json) throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT
                || !Export.FORMAT.equals(json.nextFieldName())) {
            throw readable(json, Refusal.notAnExport());
        }
        checkVersion(json);
        for (var name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            switch (name) {
                case Export.WHEN -> expect(json, JsonToken.VALUE_STRING);
                case Export.OWNER -> {
                    expect(json, JsonToken.START_OBJECT);
                    settings =
                            Optional.of(
                                    ExportedSettings.read(ledger.owner(), row(json, "settings")));
                }
                case Export.ROOMS -> {
                    expect(json, JsonToken.START_OBJECT);
                    readRooms(json);
                }
                default -> throw Refusal.unknown("part", name);
            }
        }
        if (json.nextToken() != null) {
            throw Refusal.notAnExport();
        }
    }

    private static void checkVersion(JsonParser json) throws IOException {
        expect(json, JsonToken.VALUE_NUMBER_INT);
        var version = json.getBigIntegerValue();
        if (version.signum() <= 0) {
            throw Refusal.notAnExport();
        }
        if (version.bitLength() > Integer.SIZE || version.longValue() > Export.VERSION) {
            throw Refusal.newer();
        }
    }

    private void readRooms(JsonParser json) throws IOException {
        for (var name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            expect(json, JsonToken.START_OBJECT);
            readRoom(json, room(name));
        }
    }

    private void readRoom(JsonParser json, Belongings room) throws IOException {
        var rows = new Rows(ledger, room, twins);
        for (var name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            var table = table(room, name);
            expect(json, JsonToken.START_ARRAY);
            for (var token = json.nextToken();
                    token != JsonToken.END_ARRAY;
                    token = json.nextToken()) {
                if (token != JsonToken.START_OBJECT) {
                    throw Refusal.unfit(name, "");
                }
                if (rows.in(table, row(json, name))) {
                    added++;
                } else {
                    alreadyHere++;
                }
            }
        }
    }

    private static Map<String, @Nullable Object> row(JsonParser json, String table)
            throws IOException {
        var row = new LinkedHashMap<String, @Nullable Object>();
        for (var name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            row.put(name, value(json, table, name));
        }
        return row;
    }

    private static @Nullable Object value(JsonParser json, String table, String column)
            throws IOException {
        return switch (json.nextToken()) {
            case VALUE_STRING -> json.getText();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            case VALUE_NUMBER_INT -> number(json, table, column);
            default -> throw Refusal.unfit(table, column);
        };
    }

    private static long number(JsonParser json, String table, String column) throws IOException {
        if (json.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
            throw Refusal.unfit(table, column);
        }
        return json.getLongValue();
    }

    /// A row that fits its table may still make no fact, and would break each page that shows it.
    private void prove(Belongings room) {
        try {
            room.proof().accept(ledger);
        } catch (StoreTrouble | DataAccessException trouble) {
            throw trouble;
        } catch (RuntimeException noFact) {
            throw Refusal.unfit(room.room(), "");
        }
    }

    private Belongings room(String name) {
        return rooms.stream()
                .filter(room -> room.room().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("room", name));
    }

    private static Table<?> table(Belongings room, String name) {
        for (var table : room.tables()) {
            if (table.getName().equals(name)) {
                return table;
            }
        }
        throw Refusal.unknown("table", name);
    }

    private static void expect(JsonParser json, JsonToken wanted) throws IOException {
        if (json.nextToken() != wanted) {
            throw Refusal.notAnExport();
        }
    }

    /// What is no JSON at all is said to be that, not to be another program's file.
    private static Refusal readable(JsonParser json, Refusal refusal) throws IOException {
        while (json.nextToken() != null) {
            // reads on to its end, or to where it breaks
        }
        return refusal;
    }
}
