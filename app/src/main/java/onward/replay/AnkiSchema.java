package onward.replay;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;

/// The tables and settings of a collection as Anki's packages hold it, version 11.
///
/// Source: Anki's own `rslib/src/storage/schema11.sql` names these tables and columns.
final class AnkiSchema {

    static final int VERSION = 11;
    static final long DECK = 1_700_000_000_001L;
    static final long MODEL = 1_700_000_000_002L;
    private static final long DEFAULT = 1;
    private static final ObjectMapper JSON = new ObjectMapper();

    static final List<String> TABLES =
            List.of(
                    "CREATE TABLE col (id integer PRIMARY KEY, crt integer NOT NULL, mod integer NOT NULL, scm integer NOT NULL, ver integer NOT NULL, dty integer NOT NULL, usn integer NOT NULL, ls integer NOT NULL, conf text NOT NULL, models text NOT NULL, decks text NOT NULL, dconf text NOT NULL, tags text NOT NULL)",
                    "CREATE TABLE notes (id integer PRIMARY KEY, guid text NOT NULL, mid integer NOT NULL, mod integer NOT NULL, usn integer NOT NULL, tags text NOT NULL, flds text NOT NULL, sfld integer NOT NULL, csum integer NOT NULL, flags integer NOT NULL, data text NOT NULL)",
                    "CREATE TABLE cards (id integer PRIMARY KEY, nid integer NOT NULL, did integer NOT NULL, ord integer NOT NULL, mod integer NOT NULL, usn integer NOT NULL, type integer NOT NULL, queue integer NOT NULL, due integer NOT NULL, ivl integer NOT NULL, factor integer NOT NULL, reps integer NOT NULL, lapses integer NOT NULL, left integer NOT NULL, odue integer NOT NULL, odid integer NOT NULL, flags integer NOT NULL, data text NOT NULL)",
                    "CREATE TABLE revlog (id integer PRIMARY KEY, cid integer NOT NULL, usn integer NOT NULL, ease integer NOT NULL, ivl integer NOT NULL, lastIvl integer NOT NULL, factor integer NOT NULL, time integer NOT NULL, type integer NOT NULL)",
                    "CREATE TABLE graves (usn integer NOT NULL, oid integer NOT NULL, type integer NOT NULL)",
                    "CREATE INDEX ix_notes_usn ON notes (usn)",
                    "CREATE INDEX ix_cards_usn ON cards (usn)",
                    "CREATE INDEX ix_revlog_usn ON revlog (usn)",
                    "CREATE INDEX ix_cards_nid ON cards (nid)",
                    "CREATE INDEX ix_cards_sched ON cards (did, queue, due)",
                    "CREATE INDEX ix_revlog_cid ON revlog (cid)",
                    "CREATE INDEX ix_notes_csum ON notes (csum)");

    private AnkiSchema() {}

    static String settings() {
        var conf = JSON.createObjectNode();
        conf.put("nextPos", 1).put("estTimes", true).put("sortType", "noteFld").put("timeLim", 0);
        conf.put("sortBackwards", false).put("addToCur", true).put("curDeck", DEFAULT);
        conf.put("newSpread", 0).put("dueCounts", true).put("curModel", MODEL);
        conf.put("collapseTime", 1200).putArray("activeDecks").add(DEFAULT);
        return conf.toString();
    }

    static String models(long seconds) {
        var model = JSON.createObjectNode();
        model.put("id", MODEL).put("name", "Onward question").put("type", 0).put("mod", seconds);
        model.put("usn", -1).put("sortf", 0).put("did", DECK).put("latexsvg", false);
        model.put("css", ".card { font-family: serif; font-size: 20px; text-align: left; }");
        model.put("latexPre", "\\documentclass{article}\\begin{document}");
        model.put("latexPost", "\\end{document}");
        model.putArray("tags");
        model.putArray("vers");
        model.putArray("req").addArray().add(0).add("any").addArray().add(0);
        var card = model.putArray("tmpls").addObject();
        card.put("name", "Card 1").put("ord", 0).put("qfmt", "{{Question}}");
        card.put("afmt", "{{FrontSide}}<hr id=answer>{{Answer}}");
        card.put("bqfmt", "").put("bafmt", "").putNull("did");
        var fields = model.putArray("flds");
        Stream.of("Question", "Answer")
                .forEach(name -> {
                    var field = fields.addObject();
                    field.put("name", name).put("ord", fields.size() - 1).put("sticky", false);
                    field.put("rtl", false).put("font", "Arial").put("size", 20).putArray("media");
                });
        return JSON.createObjectNode().set(Long.toString(MODEL), model).toString();
    }

    static String decks(long seconds) {
        var decks = JSON.createObjectNode();
        decks.set(Long.toString(DEFAULT), deck(DEFAULT, "Default", seconds));
        decks.set(Long.toString(DECK), deck(DECK, "Onward", seconds));
        return decks.toString();
    }

    private static ObjectNode deck(long id, String name, long seconds) {
        var deck = JSON.createObjectNode();
        deck.put("id", id).put("name", name).put("mod", seconds).put("usn", -1).put("desc", "");
        deck.put("dyn", 0).put("conf", 1).put("extendNew", 0).put("extendRev", 0);
        deck.put("collapsed", false).put("browserCollapsed", false);
        Stream.of("lrnToday", "revToday", "newToday", "timeToday")
                .forEach(count -> deck.putArray(count).add(0).add(0));
        return deck;
    }

    static String deckSettings() {
        var conf = JSON.createObjectNode();
        conf.put("id", DEFAULT).put("name", "Default").put("mod", 0).put("usn", 0);
        conf.put("maxTaken", 60).put("autoplay", true).put("timer", 0).put("replayq", true);
        conf.put("dyn", false);
        var fresh = conf.putObject("new");
        fresh.put("bury", false).put("initialFactor", 2500).put("order", 1).put("perDay", 10);
        fresh.putArray("delays").add(1).add(10);
        fresh.putArray("ints").add(1).add(4).add(7);
        var again = conf.putObject("rev");
        again.put("bury", false).put("ease4", 1.3).put("ivlFct", 1).put("maxIvl", 36_500);
        again.put("perDay", 10).put("hardFactor", 1.2);
        var lapse = conf.putObject("lapse");
        lapse.put("leechAction", 1).put("leechFails", 8).put("minInt", 1).put("mult", 0);
        lapse.putArray("delays").add(10);
        return JSON.createObjectNode().set(Long.toString(DEFAULT), conf).toString();
    }
}
