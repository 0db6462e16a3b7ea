package onward.bridge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import onward.kernel.Problem;
import onward.platform.web.View;

/// Asks what the columns of a table hold, before anything of it is taken in.
///
/// @param chosen what each column is said to hold
public record ColumnsPage(
        BringingIn.Table table, List<Optional<TableField>> chosen, List<Problem> problems)
        implements View {

    private static final int EXAMPLES = 3;

    /// The headings of the table.
    public List<String> headings() {
        return table.rows().getFirst();
    }

    /// A few cells of a column.
    public String examples(int column) {
        return table.rows().stream()
                .skip(1)
                .map(row -> column < row.size() ? row.get(column).strip() : "")
                .filter(cell -> !cell.isEmpty())
                .limit(EXAMPLES)
                .map(ColumnsPage::shortened)
                .collect(Collectors.joining(" · "));
    }

    private static String shortened(String cell) {
        var most = 40;
        return cell.length() <= most ? cell : cell.substring(0, most) + "…";
    }

    /// All that a column can hold.
    public List<TableField> fields() {
        return List.of(TableField.values());
    }

    /// Where the form goes.
    public String path() {
        return "/bridge/import/" + table.file().id().value();
    }

    /// How many rows there are below the heading.
    public int rows() {
        return table.rows().size() - 1;
    }

    @Override
    public String template() {
        return "bridge/columns.jte";
    }

    @Override
    public String title() {
        return "What the columns hold";
    }

    @Override
    public String place() {
        return "/bridge";
    }
}
