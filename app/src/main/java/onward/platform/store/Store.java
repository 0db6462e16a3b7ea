package onward.platform.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import onward.kernel.OwnerId;
import onward.platform.sealing.KeyFile;
import onward.schema.tables.Owners;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/// Opens the database and runs transactions in it. SQLite has one writer and many readers;
/// PostgreSQL has two pools, one that only reads.
public final class Store implements AutoCloseable {

    private static final int READERS = 8;
    private static final long WAIT_MILLIS = 15_000;
    private static final Settings SETTINGS =
            new Settings()
                    .withRenderSchema(false)
                    .withExecuteLogging(false)
                    .withCacheRecordMappers(true);

    private final DatabaseAddress address;
    private final HikariDataSource writing;
    private final HikariDataSource reading;
    private final DSLContext onWriting;
    private final DSLContext onReading;
    private final Seals seals;
    private final Statements statements = new Statements();
    private final Editions editions = new Editions();

    private Store(DatabaseAddress address, KeyFile keyFile) {
        this.address = address;
        seals = new Seals(keyFile);
        switch (address) {
            case DatabaseAddress.SqliteFile(Path file) -> {
                writing = pool("onward-writing", SqliteConnections.forWriting(file), 1);
                reading = pool("onward-reading", SqliteConnections.forReading(file), READERS);
                onWriting = on(writing, SQLDialect.SQLITE);
                onReading = on(reading, SQLDialect.SQLITE);
            }
            case DatabaseAddress.Postgres(String url) -> {
                writing = new HikariDataSource(server("onward-writing", url));
                var config = server("onward-reading", url);
                // else each statement would see a moment of its own
                config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
                config.setReadOnly(true);
                reading = new HikariDataSource(config);
                onWriting = on(writing, SQLDialect.POSTGRES);
                onReading = on(reading, SQLDialect.POSTGRES);
            }
        }
    }

    /// Opens the database, made anew where there is none, and brings its tables up to date.
    ///
    /// @param migrations the rooms' folders of migrations, for instance `db/reflect`
    /// @throws StoreTrouble where it cannot be opened: in words for the person
    public static Store open(DatabaseAddress address, KeyFile keyFile, List<String> migrations) {
        return inWords(() -> {
            var store = new Store(address, keyFile);
            try {
                var tables = new Migrations(migrations);
                switch (address) {
                    case DatabaseAddress.SqliteFile _ -> tables.runOnce(store.writing);
                    case DatabaseAddress.Postgres _ -> tables.run(store.writing);
                }
                return store;
            } catch (RuntimeException refused) {
                store.close();
                throw refused;
            }
        });
    }

    /// The number of the newest migration that this Onward knows.
    public static int newest(List<String> migrations) {
        return new Migrations(migrations).newest();
    }

    /// Loads what opening a database takes, ahead of it: SQLite's own code, and jOOQ.
    public static void warmUp() {
        try (var connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            DSL.using(connection, SQLDialect.SQLITE, SETTINGS)
                    .selectFrom(Owners.OWNERS)
                    .where(Owners.OWNERS.OWNER_ID.eq(""))
                    .getSQL();
        } catch (SQLException refused) {
            return; // opening the database itself will tell why
        }
    }

    /// Reads an owner's rows, all as of one moment.
    public <T> T read(OwnerId owner, Function<Ledger, T> work) {
        return inWords(() -> Transactions.run(onReading, sql -> work.apply(ledger(owner, sql))));
    }

    /// Reads an owner's rows by one statement, which sees one moment by itself: a transaction
    /// around it would take longer than the statement.
    public <T> T glance(OwnerId owner, Function<Ledger, T> work) {
        return inWords(() -> work.apply(ledger(owner, onReading)));
    }

    /// The same for an owner who may be gone, or never was: empty then.
    public <T> Optional<T> glanceIfAny(OwnerId owner, Function<Ledger, Optional<T>> work) {
        try {
            return glance(owner, work);
        } catch (Seals.UnknownOwner gone) {
            return Optional.empty();
        }
    }

    /// Changes an owner's rows: all of it or, where the work throws, nothing.
    public <T> T write(OwnerId owner, Function<Ledger, T> work) {
        try {
            return inWords(
                    () -> Transactions.run(onWriting, sql -> work.apply(ledger(owner, sql))));
        } finally {
            editions.changed(owner);
        }
    }

    /// Changes an owner's rows where nothing is to be answered.
    public void change(OwnerId owner, Consumer<Ledger> work) {
        write(
                owner,
                ledger -> {
                    work.accept(ledger);
                    return true;
                });
    }

    /// What the platform keeps itself: owners and sessions.
    public <T> T asPlatform(Function<DSLContext, T> work) {
        try {
            return inWords(() -> Transactions.run(onWriting, work));
        } finally {
            editions.allChanged();
        }
    }

    /// What the platform looks up on every request.
    public <T> T lookUp(Function<DSLContext, T> work) {
        return inWords(() -> work.apply(onReading));
    }

    /// After an owner was erased: their key leaves the memory, and what the deleted rows held
    /// leaves the files.
    public void scrub(OwnerId owner) {
        seals.forget(owner);
        if (address instanceof DatabaseAddress.SqliteFile) {
            inWords(() -> {
                onWriting.execute("VACUUM");
                onWriting.fetch("PRAGMA wal_checkpoint(TRUNCATE)");
                return true;
            });
        }
    }

    /// A number that is another one after each change of the owner's rows through this store.
    public long edition(OwnerId owner) {
        return editions.of(owner);
    }

    /// Where the rows are kept.
    public DatabaseAddress address() {
        return address;
    }

    DSLContext onWriter() {
        return onWriting;
    }

    @Override
    public void close() {
        writing.close();
        reading.close();
    }

    private Ledger ledger(OwnerId owner, DSLContext sql) {
        return new Ledger(owner, sql, seals.of(owner, sql), statements);
    }

    /// Made once: what jOOQ learns of the tables and rows it keeps in here.
    private static DSLContext on(DataSource source, SQLDialect dialect) {
        return DSL.using(source, dialect, SETTINGS);
    }

    private static <T> T inWords(java.util.function.Supplier<T> work) {
        try {
            return work.get();
        } catch (HikariPool.PoolInitializationException unreachable) {
            throw StoreTrouble.behind(unreachable) instanceof StoreTrouble trouble
                    ? trouble
                    : new StoreTrouble(StoreTrouble.Kind.UNREACHABLE, unreachable);
        } catch (RuntimeException error) {
            throw StoreTrouble.behind(error);
        }
    }

    private static HikariDataSource pool(String name, DataSource source, int size) {
        var config = config(name, size);
        config.setDataSource(source);
        return new HikariDataSource(config);
    }

    private static HikariConfig server(String name, String url) {
        var config = config(name, READERS);
        config.setJdbcUrl(url);
        // rows of one batch go into one statement: PostgreSQL takes a statement for each else
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        return config;
    }

    private static HikariConfig config(String name, int size) {
        var config = new HikariConfig();
        config.setPoolName(name);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(WAIT_MILLIS);
        return config;
    }
}
