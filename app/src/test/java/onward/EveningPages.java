package onward;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What an evening left behind, page by page.
///
/// @param ids the id of each kind of thing that came to be
/// @param stranger somebody who was met outside an interview
record EveningPages(Map<String, String> ids, String stranger) {

    /// Every page that shows something of this evening.
    List<String> all() {
        var pages =
                new ArrayList<>(
                        List.of(
                                "/",
                                "/interviews",
                                "/interviews/ended",
                                "/interviews/new?after=" + of("interview"),
                                path(),
                                path() + "/edit",
                                path() + "/removal",
                                path() + "/forecast",
                                "/bridge",
                                "/bridge/" + of("person"),
                                "/bridge/" + of("person") + "/letting-go",
                                "/bridge/" + of("person") + "/do-not-contact",
                                "/bridge/" + of("person") + "/connection-request",
                                "/bridge/back-in-touch",
                                "/bridge/import",
                                "/bridge/import/" + of("import"),
                                "/bridge/found",
                                "/reflect",
                                "/reflect/" + of("reflection") + "?read=yes",
                                "/thank",
                                "/thank/mail",
                                "/thank/" + of("thank-you") + "/sending",
                                "/thank/" + of("thank-you") + "/check"));
        pages.addAll(forms().keySet());
        return pages;
    }

    /// The forms as they are opened again, with the fields that they show.
    Map<String, List<String>> forms() {
        var forms = new LinkedHashMap<String, List<String>>();
        forms.put("/account", List.of("name"));
        forms.put(
                path() + "/edit", List.of("company", "role", "stage", "advert", "source", "link"));
        forms.put(
                "/bridge/" + stranger,
                List.of(
                        "name",
                        "role",
                        "metWhere",
                        "trueThing",
                        "pronouns",
                        "owed",
                        "job_company",
                        "job_title"));
        forms.put("/bridge/" + of("person"), List.of("said", "next"));
        forms.put("/thank/mail", List.of("login"));
        forms.put("/thank/" + of("thank-you"), List.of("subject", "body"));
        forms.put(sheet("moments/" + of("moment")), List.of("asked", "said", "landed"));
        forms.put(sheet("points"), List.of("well", "not", "no_good_point"));
        forms.put(
                sheet("thoughts"),
                List.of("sting", "evidence", "fairer", "step_back", "kind_word"));
        forms.put(sheet("putting-away"), List.of("cue", "act", "no_next_time", "lesson"));
        return forms;
    }

    private String path() {
        return "/interviews/" + of("interview");
    }

    private String sheet(String page) {
        return "/reflect/" + of("reflection") + "/" + page;
    }

    private String of(String kind) {
        return Objects.requireNonNull(ids.get(kind));
    }
}
