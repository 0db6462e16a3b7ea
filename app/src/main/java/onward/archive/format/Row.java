package onward.archive.format;

import java.util.List;

/// A row of a table.
public record Row(Heading heading, List<String> cells) {

    /// The cell below a heading, in lower case; empty where there is none.
    public String cell(String name) {
        return cell(heading.place(name));
    }

    public String cell(int place) {
        return place < 0 || place >= cells.size() ? "" : cells.get(place);
    }

    public boolean isBlank() {
        for (var cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
