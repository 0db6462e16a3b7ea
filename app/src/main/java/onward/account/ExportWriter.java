package onward.account;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import onward.platform.store.Belongings;
import onward.platform.store.Ledger;
import onward.platform.store.Owners;
import onward.platform.store.Rows;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/// Writes an export row by row: it needs no more memory for ten years than for a day.
final class ExportWriter {

    private final Ledger ledger;
    private final List<Belongings> rooms;

    ExportWriter(Ledger ledger, List<Belongings> rooms) {
        this.ledger = ledger;
        this.rooms = rooms;
    }

    void write(Instant now, OutputStream out) {
        try (var json = Export.JSON.createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeNumberField(Export.FORMAT, Export.VERSION);
            json.writeStringField(Export.WHEN, now.toString());
            json.writeFieldName(Export.OWNER);
            ExportedSettings.write(json, Owners.load(ledger));
            json.writeObjectFieldStart(Export.ROOMS);
            for (var room : rooms) {
                write(json, room);
            }
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }

    private void write(JsonGenerator json, Belongings room) throws IOException {
        json.writeObjectFieldStart(room.room());
        for (var table : room.tables()) {
            write(json, new Rows(ledger, room), table);
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Rows rows, Table<?> table) throws IOException {
        json.writeArrayFieldStart(table.getName());
        rows.each(table, row -> write(json, row));
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Map<String, @Nullable Object> row) {
        try {
            json.writeStartObject();
            for (var column : row.entrySet()) {
                json.writeObjectField(column.getKey(), column.getValue());
            }
            json.writeEndObject();
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }
}
