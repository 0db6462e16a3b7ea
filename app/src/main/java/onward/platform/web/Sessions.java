package onward.platform.web;

import static onward.schema.tables.LaunchLinks.LAUNCH_LINKS;
import static onward.schema.tables.Owners.OWNERS;
import static onward.schema.tables.Sessions.SESSIONS;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import onward.kernel.Micros;
import onward.kernel.Owner;
import onward.kernel.OwnerId;
import onward.platform.store.Owners;
import onward.platform.store.Prepared;
import onward.platform.store.Store;

/// Who is signed in. A launch link works once, for ten minutes, and becomes a session; both are
/// stored hashed.
public final class Sessions {

    /// How long a browser stays signed in on this computer.
    static final Duration SESSION = Duration.ofDays(30);

    private static final Duration LINK = Duration.ofMinutes(10);

    private static final Prepared SIGNED_IN =
            Prepared.of(on ->
                    on.selectFrom(OWNERS)
                            .where(OWNERS.OWNER_ID.eq(Prepared.owner()))
                            .andExists(
                                    on.selectOne()
                                            .from(SESSIONS)
                                            .where(SESSIONS.OWNER_ID.eq(Prepared.owner()))
                                            .and(
                                                    SESSIONS.TOKEN_HASH.eq(
                                                            Prepared.value("token", String.class)))
                                            .and(
                                                    SESSIONS.EXPIRES_AT.gt(
                                                            Prepared.value("now", Long.class)))));

    private final Store store;

    /// @param store keeps the hashes
    public Sessions(Store store) {
        this.store = store;
    }

    /// A fresh link's secret, as `owner.token`.
    public String inviteOnce(OwnerId owner, Instant now) {
        var token = Tokens.fresh();
        store.asPlatform(sql ->
                sql.insertInto(LAUNCH_LINKS)
                        .set(LAUNCH_LINKS.OWNER_ID, owner.value())
                        .set(LAUNCH_LINKS.TOKEN_HASH, Tokens.hash(token))
                        .set(LAUNCH_LINKS.EXPIRES_AT, Micros.of(now.plus(LINK)))
                        .execute());
        return owner.value() + "." + token;
    }

    /// Takes a launch link and gives a session for it, as `owner.token`; empty where the link is
    /// used up or too old.
    Optional<String> redeem(String invitation, Instant now) {
        return split(invitation)
                .flatMap(part ->
                        store.asPlatform(sql -> {
                            var taken =
                                    sql.deleteFrom(LAUNCH_LINKS)
                                            .where(LAUNCH_LINKS.OWNER_ID.eq(part.owner().value()))
                                            .and(
                                                    LAUNCH_LINKS.TOKEN_HASH.eq(
                                                            Tokens.hash(part.token())))
                                            .and(LAUNCH_LINKS.EXPIRES_AT.gt(Micros.of(now)))
                                            .execute();
                            if (taken == 0) {
                                return Optional.empty();
                            }
                            var token = Tokens.fresh();
                            sql.insertInto(SESSIONS)
                                    .set(SESSIONS.OWNER_ID, part.owner().value())
                                    .set(SESSIONS.TOKEN_HASH, Tokens.hash(token))
                                    .set(SESSIONS.CREATED_AT, Micros.of(now))
                                    .set(SESSIONS.EXPIRES_AT, Micros.of(now.plus(SESSION)))
                                    .execute();
                            return Optional.of(part.owner().value() + "." + token);
                        }));
    }

    /// Whose session this is; empty where it ended. One statement, since every page begins with it.
    Optional<Owner> whose(String session, Instant now) {
        return split(session)
                .flatMap(part ->
                        store.glanceIfAny(
                                part.owner(),
                                ledger ->
                                        Owners.loadBy(
                                                ledger,
                                                SIGNED_IN,
                                                Map.of(
                                                        "token", Tokens.hash(part.token()),
                                                        "now", Micros.of(now)))));
    }

    /// Ends every session of an owner, on whatever browser.
    public void endAll(OwnerId owner) {
        store.asPlatform(sql -> {
            sql.deleteFrom(LAUNCH_LINKS).where(LAUNCH_LINKS.OWNER_ID.eq(owner.value())).execute();
            return sql.deleteFrom(SESSIONS).where(SESSIONS.OWNER_ID.eq(owner.value())).execute();
        });
    }

    /// Clears away what has run out. A job calls it.
    public int sweep(Instant now) {
        return store.asPlatform(sql ->
                sql.deleteFrom(LAUNCH_LINKS)
                                .where(LAUNCH_LINKS.EXPIRES_AT.le(Micros.of(now)))
                                .execute()
                        + sql.deleteFrom(SESSIONS)
                                .where(SESSIONS.EXPIRES_AT.le(Micros.of(now)))
                                .execute());
    }

    private static Optional<Secret> split(String value) {
        // "0190163d-8694-739b-aea5-966c26f8ad91.9Zt…": the owner's id, then the token
        var dot = value.indexOf('.');
        try {
            return dot < 0
                    ? Optional.empty()
                    : Optional.of(
                            new Secret(
                                    new OwnerId(value.substring(0, dot)),
                                    value.substring(dot + 1)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private record Secret(OwnerId owner, String token) {}
}
