package onward.platform.web;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onward.kernel.Owner;
import onward.kernel.OwnerId;

/// One request of a signed-in owner.
public final class Visit {

    private static final String AUTOSAVE = "X-Onward-Autosave";
    private static final String PAGE = "X-Onward-Page";

    private final Context context;
    private final Owner owner;
    private final Instant now;

    Visit(Context context, Owner owner, Instant now) {
        this.context = context;
        this.owner = owner;
        this.now = now;
    }

    /// Who asks, with what they chose.
    public Owner owner() {
        return owner;
    }

    /// Whose rows this visit may see.
    public OwnerId ownerId() {
        return owner.id();
    }

    /// The moment of the visit: every rule of one request sees the same time.
    public Instant now() {
        return now;
    }

    /// Dates as this owner reads them.
    public Dates dates() {
        return new Dates(owner.zone(), owner.language(), now);
    }

    /// A part of the address, for instance the `{id}` of `/interviews/{id}`.
    public String path(String name) {
        return context.pathParam(name);
    }

    /// Where the program is, as the browser asked for it: `http://localhost:8080`.
    public String origin() {
        return "http://" + Optional.ofNullable(context.header("Host")).orElse("localhost");
    }

    /// All that stands behind the question mark of the address, as it came; empty where there is
    /// none.
    String wholeQuery() {
        return Optional.ofNullable(context.queryString()).orElse("");
    }

    /// A word behind the question mark of the address.
    public Optional<String> query(String name) {
        return Optional.ofNullable(context.queryParam(name)).filter(value -> !value.isBlank());
    }

    /// All words of one name behind the question mark of the address.
    public List<String> queries(String name) {
        return context.queryParams(name);
    }

    /// All that stands behind the question mark of the address.
    public Map<String, List<String>> queries() {
        return context.queryParamMap();
    }

    /// What was typed.
    ///
    /// @throws HttpResponseException where no form can be read from what was sent, or it is too
    ///   much
    public Form form() {
        return new Form(Typed.in(context));
    }

    /// The file that was chosen, to be read as it comes; empty where none was.
    ///
    /// @throws HttpResponseException where it cannot be read, or is too much
    public Optional<Upload> upload(String name) {
        return Upload.in(context, name);
    }

    /// The files that were chosen, to be read one after the other as they come.
    ///
    /// @param most how many bytes may be sent in all
    /// @throws HttpResponseException where they cannot be read, or are too much
    public Optional<Uploads> uploads(String name, long most) {
        return Uploads.in(context, name, most);
    }

    /// Whether the page's script saves by itself, without the person having pressed anything.
    public boolean isAutosave() {
        return context.header(AUTOSAVE) != null;
    }

    /// Which open page this comes from, told apart from the same page open in another tab.
    public Optional<String> openPage() {
        return Optional.ofNullable(context.header(PAGE)).filter(page -> page.length() <= Form.LINE);
    }

    Context context() {
        return context;
    }
}
