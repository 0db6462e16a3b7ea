package onward.reflect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onward.kernel.Problem;
import onward.platform.web.Answer;
import onward.platform.web.Form;
import onward.platform.web.View;
import onward.platform.web.Visit;
import onward.reflect.ThoughtsPage.Row;

/// The page of the thought that stings.
final class ThoughtsPages {

    private final Reflecting reflecting;
    private final Sending sending;

    ThoughtsPages(Reflecting reflecting, Sending sending) {
        this.reflecting = reflecting;
        this.sending = sending;
    }

    Answer show(Visit visit) {
        return sending.open(
                visit,
                here -> {
                    var reflection = here.reflection();
                    return Answer.page(
                            page(
                                    here,
                                    reflection.thoughts().stream().map(TypedThoughts::of).toList(),
                                    Optional.of(reflection.stepBack()),
                                    Optional.of(reflection.kindWord()),
                                    here.opened(
                                            sending.version(here, Sheet.THOUGHTS),
                                            Sheet.THOUGHTS.path())));
                });
    }

    Answer save(Visit visit) {
        var form = visit.form();
        return sending.answer(visit, form, new Typed(visit, form));
    }

    private static ThoughtsPage page(
            WriteUpVisit here,
            List<Row> thoughts,
            Optional<String> stepBack,
            Optional<String> kindWord,
            Kept kept) {
        var owner = here.visit().owner();
        var shown = new ArrayList<>(thoughts);
        if (shown.isEmpty() || here.wantsOneMore()) {
            shown.add(TypedThoughts.of(Thought.blank()));
        }
        return new ThoughtsPage(
                here.top(Sheet.THOUGHTS),
                shown,
                here.reflection().moments(),
                stepBack.filter(text -> owner.stepBack() || !text.isBlank()),
                kindWord.filter(text -> owner.kindWord() || !text.isBlank()),
                owner.name().isBlank() ? "somebody" : owner.name(),
                kept);
    }

    /// Thoughts as they were typed.
    private final class Typed implements Sent {
        private final Visit visit;
        private final Form form;
        private final List<Row> thoughts;
        private final Optional<String> stepBack;
        private final Optional<String> kindWord;

        Typed(Visit visit, Form form) {
            this.visit = visit;
            this.form = form;
            thoughts = TypedThoughts.in(form);
            stepBack = optional("step_back", "Step back");
            kindWord = optional("kind_word", "A word to yourself");
        }

        @Override
        public String place() {
            return Sheet.THOUGHTS.path();
        }

        @Override
        public Saved save(Edition edition, Resume resume) {
            return reflecting.saveThoughts(
                    visit.ownerId(),
                    Writing.of(visit).id(),
                    thoughts.stream().map(Row::thought).toList(),
                    stepBack,
                    kindWord,
                    edition,
                    resume,
                    visit.now());
        }

        @Override
        public View again(WriteUpVisit here, Kept kept) {
            return page(here, thoughts, stepBack, kindWord, kept);
        }

        @Override
        public List<String> theirs(Reflection standing) {
            return standing.thoughts().stream()
                    .flatMap(thought ->
                            Stream.of(thought.sting(), thought.evidence(), thought.fairer()))
                    .toList();
        }

        @Override
        public Answer done(WriteUpVisit here, int version) {
            return Answer.seeOther(here.at().after(form, Sheet.THOUGHTS, Sheet.PUTTING_AWAY));
        }

        /// A number that is not one yet: the words around it are kept meanwhile.
        @Override
        public boolean bears(Problem problem) {
            return TypedThoughts.isNumber(problem.field());
        }

        private Optional<String> optional(String name, String label) {
            return form.has(name) ? Optional.of(form.text(name, label)) : Optional.empty();
        }
    }
}
