package onward.guard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onward.platform.web.Answer;
import onward.platform.web.Form;
import onward.platform.web.Visit;

/// The page where a draft is read before it is posted. Nothing is stored.
final class DraftPages {

    private final Drafting drafting;

    DraftPages(Drafting drafting) {
        this.drafting = drafting;
    }

    Answer blank(Visit visit) {
        return Answer.page(new DraftPage("", Optional.empty(), List.of()));
    }

    Answer read(Visit visit) {
        var form = visit.form();
        var text = typedOrShared(form);
        if (!form.isGood()) {
            return Answer.refused(new DraftPage(text, Optional.empty(), form.problems()));
        }
        var reading =
                Optional.of(text)
                        .filter(typed -> !typed.isBlank())
                        .map(typed -> drafting.read(visit.ownerId(), typed, visit.now()));
        return Answer.page(new DraftPage(text, reading, List.of()));
    }

    /// A phone shares a title, a text and a link; the page sends one text.
    private static String typedOrShared(Form form) {
        return form.has("draft")
                ? form.text("draft", "The draft")
                : Stream.of("title", "text", "url")
                        .map(part -> form.text(part, "The draft").strip())
                        .filter(part -> !part.isEmpty())
                        .distinct()
                        .collect(Collectors.joining("\n"));
    }
}
