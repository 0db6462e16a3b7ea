package onward.reflect;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import onward.platform.web.Answer;
import onward.platform.web.Form;
import onward.platform.web.Visit;

/// A write-up that a visit is at, by its id alone. Nothing of it is read, so that what is saved on
/// every pause costs no more than the saving.
record Writing(Visit visit, ReflectionId id) {

    /// As much as the store has room for; our own fields are far shorter.
    private static final int LONGEST_FIELD = 96;

    static Writing of(Visit visit) {
        return new Writing(visit, new ReflectionId(visit.path("id")));
    }

    String path() {
        return "/reflect/" + id.value();
    }

    /// Where a form leads that was saved: on, or back to its page with room for one more.
    String after(Form form, Sheet sheet, Sheet next) {
        return switch (form.word("then")) {
            case "next" -> path() + "/" + next.path();
            case "more" -> path() + "/" + sheet.path() + "?more=yes";
            default -> path() + "/" + sheet.path();
        };
    }

    /// The edition that a form was filled from, and the page that it was filled on.
    Edition edition(Form form) {
        return new Edition(form.edition(), visit.openPage());
    }

    /// Where the person is on this page, as its script tells.
    Resume resume(Form form, String page) {
        var field = form.word("resume_field");
        return field.isEmpty() || field.length() > LONGEST_FIELD
                ? Resume.at(page)
                : new Resume(
                        page,
                        Optional.of(field),
                        form.number("resume_at", "Place", 0, Form.TEXT * 2).orElse(0));
    }

    /// What a page's script is told after a save by itself.
    ///
    /// @param but what could not be kept with the rest, in words; empty where all was
    /// @param besides what it is told with it, where it was kept
    Answer told(
            Saved saved,
            String but,
            Supplier<Map<String, Object>> besides,
            Function<Saved.Stale, Kept.Conflict> conflict) {
        return switch (saved) {
            case Saved.Kept(int version) -> {
                var values = new HashMap<>(besides.get());
                values.put("version", version);
                values.put("saved", version == 0 ? "" : words(but));
                yield new Answer.Values(200, values);
            }
            case Saved.Stale stale ->
                    new Answer.ConflictingSave(
                            "This was changed in another window.",
                            new ConflictPage(conflict.apply(stale)));
            case Saved.Shut() ->
                    Answer.refusedSave(
                            "This is put away. Open it again first; your words are still on this page.");
            case Saved.NotThere() ->
                    Answer.lostSave(
                            "This write-up was deleted. Your words are still on this page: copy them.");
        };
    }

    private String words(String but) {
        return but.isEmpty()
                ? "Saved on this computer, " + visit.dates().hour(visit.now())
                : "Saved, except: " + but;
    }
}
