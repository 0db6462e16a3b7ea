package onward.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import onward.kernel.OwnerId;
import onward.platform.store.Ledger;
import onward.platform.store.Store;

/// Takes questions and answers along to other programs. [BringingQuestions] takes them in.
public final class Exchanging {

    private final Store store;

    /// @param store keeps the questions
    public Exchanging(Store store) {
        this.store = store;
    }

    /// Every question with its answer of now.
    public List<Carried> all(OwnerId owner) {
        return store.read(owner, Exchanging::all);
    }

    private static List<Carried> all(Ledger ledger) {
        var answers = new HashMap<QuestionId, String>();
        SecondTakes.each(ledger, (question, take) -> answers.put(question, take.body()));
        var all = new ArrayList<Carried>();
        Questions.each(
                ledger,
                question -> all.add(Carried.of(question, answers.getOrDefault(question.id(), ""))));
        return all;
    }
}
