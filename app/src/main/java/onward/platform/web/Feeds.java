package onward.platform.web;

import static onward.schema.tables.Feeds.FEEDS;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import onward.kernel.Micros;
import onward.kernel.Owner;
import onward.kernel.OwnerId;
import onward.platform.store.Owners;
import onward.platform.store.Store;

/// Secret addresses of calendars: whoever knows one may read that calendar, without a session. An
/// owner has one at a time; the store keeps its hash only.
public final class Feeds {

    private final Store store;

    /// @param store keeps the hashes
    public Feeds(Store store) {
        this.store = store;
    }

    /// Whose calendar it is, and what it shows.
    record Feed(Owner owner, Set<String> shows) {}

    /// Makes a fresh address; the one before ends.
    ///
    /// @param shows words for what it shows
    /// @return the last part of the address, which is never shown again
    public String open(OwnerId owner, Set<String> shows, Instant now) {
        var token = Tokens.fresh();
        store.asPlatform(sql -> {
            sql.deleteFrom(FEEDS).where(FEEDS.OWNER_ID.eq(owner.value())).execute();
            return sql.insertInto(FEEDS)
                    .set(FEEDS.OWNER_ID, owner.value())
                    .set(FEEDS.TOKEN_HASH, Tokens.hash(token))
                    .set(FEEDS.CREATED_AT, Micros.of(now))
                    .set(FEEDS.SHOWS, joined(shows))
                    .execute();
        });
        return owner.value() + "." + token;
    }

    /// What an owner's calendar shows; empty where none is open.
    public Optional<Set<String>> shown(OwnerId owner) {
        return store.lookUp(sql ->
                        sql.select(FEEDS.SHOWS)
                                .from(FEEDS)
                                .where(FEEDS.OWNER_ID.eq(owner.value()))
                                .fetchOptional(FEEDS.SHOWS))
                .map(Feeds::split);
    }

    /// Shows something else at the same address.
    public void show(OwnerId owner, Set<String> shows) {
        store.asPlatform(sql ->
                sql.update(FEEDS)
                        .set(FEEDS.SHOWS, joined(shows))
                        .where(FEEDS.OWNER_ID.eq(owner.value()))
                        .execute());
    }

    /// Ends the address.
    public void revoke(OwnerId owner) {
        store.asPlatform(
                sql -> sql.deleteFrom(FEEDS).where(FEEDS.OWNER_ID.eq(owner.value())).execute());
    }

    /// Whose address this is; empty where it ended, or never was.
    Optional<Feed> whose(String secret) {
        var dot = secret.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        try {
            var owner = new OwnerId(secret.substring(0, dot));
            var hash = Tokens.hash(secret.substring(dot + 1));
            return store.lookUp(sql ->
                            sql.select(FEEDS.SHOWS)
                                    .from(FEEDS)
                                    .where(FEEDS.OWNER_ID.eq(owner.value()))
                                    .and(FEEDS.TOKEN_HASH.eq(hash))
                                    .fetchOptional(FEEDS.SHOWS))
                    .map(shows -> new Feed(store.read(owner, Owners::load), split(shows)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static String joined(Set<String> shows) {
        return String.join(" ", new TreeSet<>(shows));
    }

    private static Set<String> split(String shows) {
        return Arrays.stream(shows.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
