package onward.replay;

import onward.kernel.Uuid7;

/// The id of one question.
public record QuestionId(String value) {
    public QuestionId {
        Uuid7.check(value);
    }
}
