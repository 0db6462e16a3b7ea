package onward.platform.store;

import java.time.Instant;
import onward.kernel.Micros;
import onward.kernel.Uuid7;
import org.jooq.Field;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/// One column as an export shows it: sealed texts opened, instants as ISO 8601, all else plain.
record Column(Field<?> field) {

    /// Every id of the migrations is a `VARCHAR(36)`, and nothing else is.
    private static final int ID_LENGTH = 36;

    private static final String INSTANT = "_at";

    String name() {
        return field.getName();
    }

    boolean isId() {
        return field.getType() == String.class && field.getDataType().length() == ID_LENGTH;
    }

    boolean isRequired() {
        return !field.getDataType().nullable();
    }

    @Nullable Object opened(Ledger ledger, String row, @Nullable Object stored) {
        return switch (stored) {
            case null -> null;
            case byte[] sealed -> ledger.open(sealedField(), row, sealed);
            case Long micros when isInstant() -> Micros.toInstant(micros).toString();
            default -> stored;
        };
    }

    /// What the store keeps of a value that came from outside.
    ///
    /// @throws ClassCastException where it is of another kind than the column
    /// @throws IllegalArgumentException where it is too long, or no id
    /// @throws java.time.DateTimeException where it is no instant
    /// @throws ArithmeticException where it is too great
    Object closed(Ledger ledger, String row, Object value) {
        return switch (value) {
            case String text when field.getType() == byte[].class ->
                    ledger.close(sealedField(), row, readable(text));
            case String text when isInstant() -> Micros.of(Instant.parse(text));
            case String text when isId() -> Uuid7.check(text);
            case String text when field.getType() == String.class -> fitting(readable(text));
            case Long number when field.getType() == Integer.class -> Math.toIntExact(number);
            case Long number when field.getType() == Long.class && !isInstant() -> number;
            case Boolean truth when field.getType() == Boolean.class -> truth;
            default -> throw new ClassCastException(name());
        };
    }

    /// `resume_at` counts letters: only a 64-bit number is an instant.
    private boolean isInstant() {
        return field.getType() == Long.class && name().endsWith(INSTANT);
    }

    /// SQLite takes texts of any length: the declared one is held here.
    private String fitting(String text) {
        if (text.length() > field.getDataType().length()) {
            throw new IllegalArgumentException("too long");
        }
        return text;
    }

    /// A NUL can be shown on no page, and PostgreSQL keeps none.
    private static String readable(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("a NUL");
        }
        return text;
    }

    @SuppressWarnings("unchecked") // each column of a table that holds bytes is a sealed one
    private TableField<?, byte[]> sealedField() {
        return (TableField<?, byte[]>) field;
    }
}
