package onward.replay;

import onward.kernel.Uuid7;

/// The id of one file of questions that was brought, and is not taken in yet.
public record QuestionImportId(String value) {
    public QuestionImportId {
        Uuid7.check(value);
    }
}
