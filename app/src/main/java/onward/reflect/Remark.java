package onward.reflect;

import java.util.Map;
import java.util.Optional;
import onward.prose.lens.Finding;

/// What the lens asks about one sentence of a page.
///
/// @param field the field that the sentence is in
/// @param finding where it stands in the field, its pattern and a fairer wording
/// @param sentence as it was written
/// @param record what the person's own earlier write-ups say of it, where they say something
public record Remark(String field, Finding finding, String sentence, Optional<String> record) {

    private static final int MOST_SHOWN = 90;

    /// The pattern's name, as a heading.
    public String heading() {
        var name = finding.pattern().shown();
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /// The first words of the sentence, enough to know it again.
    public String gist() {
        var flat = sentence.replaceAll("\\s+", " ");
        return flat.codePointCount(0, flat.length()) <= MOST_SHOWN
                ? flat
                : flat.substring(0, flat.offsetByCodePoints(0, MOST_SHOWN)) + "…";
    }

    /// What is asked: the person's own record where there is one, else the pattern's question.
    public String question() {
        return record.orElseGet(() -> finding.pattern().question());
    }

    /// The same for the page's script.
    Map<String, Object> values() {
        return Map.of(
                "field", field,
                "start", finding.span().start(),
                "sentence", sentence,
                "heading", heading(),
                "gist", gist(),
                "question", question(),
                "fair", finding.fair());
    }
}
