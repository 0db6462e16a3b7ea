package onward.archive.network;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import onward.archive.format.Heading;
import onward.archive.format.Table;

/// The columns of a table of comments, in English or in any other language. A heading that is not
/// English says nothing here; what is below it does.
record YouTubeColumns(Map<String, Integer> places, boolean isLiveChat) {

    static final String ID = "id";
    static final String TIME = "time";
    static final String PARENT = "parent";
    static final String POST = "post";
    static final String VIDEO = "video";
    static final String TEXT = "text";

    private static final Map<String, String> ENGLISH =
            Map.ofEntries(
                    Map.entry("comment id", ID),
                    Map.entry("live chat id", ID),
                    Map.entry("comment create timestamp", TIME),
                    Map.entry("live chat create timestamp", TIME),
                    Map.entry("parent comment id", PARENT),
                    Map.entry("post id", POST),
                    Map.entry("video id", VIDEO),
                    Map.entry("comment text", TEXT),
                    Map.entry("live chat text", TEXT));

    private static final Set<String> PASSED_OVER =
            Set.of("channel id", "price", "top-level comment id");

    /// "2023-09-19T17:42:53.434647+00:00"
    private static final Pattern A_TIME = Pattern.compile("^\\d{4}-\\d\\d-\\d\\dT.*");

    /// "{"text":"a"},{"text":"b"}", "{"takeoutSegments":[{"text":"a"}]}"
    private static final Pattern A_TEXT =
            Pattern.compile("(?s)^\\{\\s*\"(text|takeoutSegments|emoji|videoLink)\".*");

    /// "UgxInventedTop00000000AaABAg", "UgxInventedTop00000000AaABAg.9InventedReply00"
    private static final Pattern A_COMMENT = Pattern.compile("^Ug[\\w-]+(\\.[\\w-]+)?$");

    private static final Pattern A_VIDEO = Pattern.compile("^[\\w-]{11}$");
    private static final Pattern A_CHANNEL = Pattern.compile("^UC[\\w-]+$");
    private static final Pattern A_POST = Pattern.compile("^Ugk[\\w-]+$");
    private static final Pattern A_NUMBER = Pattern.compile("^[\\d.,]+$");

    /// Whether a file begins as such a table: with the English heading, or with rows that have a
    /// channel and a time.
    static boolean isTable(String head) {
        var heading = Heading.ofLine(head);
        if (heading.has("channel id", "video id")
                && (heading.has("comment text") || heading.has("live chat text"))) {
            return true;
        }
        var rows = rows(head);
        return rows.size() > 1
                && rows.get(1).stream().anyMatch(cell -> A_CHANNEL.matcher(cell).matches())
                && rows.get(1).stream().anyMatch(cell -> A_TIME.matcher(cell).matches())
                && rows.get(1).size() > 5;
    }

    private static List<List<String>> rows(String head) {
        var rows = new ArrayList<List<String>>();
        try {
            Table.cells(new ByteArrayInputStream(head.getBytes(StandardCharsets.UTF_8)), rows::add);
        } catch (IOException _) {
            return rows;
        }
        return rows;
    }

    /// @param rows those below the heading, some dozens of them
    static YouTubeColumns of(List<String> heading, List<List<String>> rows) {
        var named = new HashMap<String, Integer>();
        Heading.of(heading)
                .columns()
                .forEach((name, place) -> {
                    if (ENGLISH.containsKey(name)) {
                        named.put(ENGLISH.getOrDefault(name, ""), place);
                    }
                });
        return named.size() > 3
                ? new YouTubeColumns(named, Heading.of(heading).has("live chat text"))
                : byLooks(heading.size(), rows);
    }

    private static YouTubeColumns byLooks(int width, List<List<String>> rows) {
        var places = new HashMap<String, Integer>();
        var others = new ArrayList<Integer>();
        for (var column = 0; column < width; column++) {
            if (most(rows, column, A_TIME)) {
                places.putIfAbsent(TIME, column);
            } else if (most(rows, column, A_TEXT)) {
                places.putIfAbsent(TEXT, column);
            } else if (most(rows, column, A_POST) && !isFull(rows, column)) {
                places.putIfAbsent(POST, column);
            } else if (most(rows, column, A_COMMENT)) {
                places.putIfAbsent(isFull(rows, column) ? ID : PARENT, column);
            } else if (most(rows, column, A_VIDEO)) {
                places.putIfAbsent(VIDEO, column);
            } else if (!most(rows, column, A_CHANNEL)
                    && !most(rows, column, A_NUMBER)
                    && !isEmpty(rows, column)) {
                others.add(column);
            }
        }
        var isLiveChat = !places.containsKey(ID);
        for (var column : others) {
            // what is left is a live chat's id in front, and words that were not written as JSON
            places.putIfAbsent(isLiveChat && !places.containsKey(ID) ? ID : TEXT, column);
        }
        return new YouTubeColumns(places, isLiveChat);
    }

    private static boolean most(List<List<String>> rows, int column, Pattern pattern) {
        var full =
                rows.stream()
                        .map(row -> cell(row, column))
                        .filter(cell -> !cell.isBlank())
                        .toList();
        return !full.isEmpty()
                && full.stream().filter(cell -> pattern.matcher(cell).matches()).count() * 2
                        > full.size();
    }

    private static boolean isFull(List<List<String>> rows, int column) {
        return rows.stream().noneMatch(row -> cell(row, column).isBlank());
    }

    private static boolean isEmpty(List<List<String>> rows, int column) {
        return rows.stream().allMatch(row -> cell(row, column).isBlank());
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }

    /// Whether an English table has a column that nobody knows.
    boolean isNew(String name) {
        return !ENGLISH.containsKey(name)
                && !PASSED_OVER.contains(name)
                && name.matches("[a-z -]+")
                && name.contains(" id");
    }

    /// The cell of a column; empty where there is none.
    String cell(List<String> row, String column) {
        var place = places.getOrDefault(column, -1);
        return place < 0 ? "" : cell(row, place);
    }
}
