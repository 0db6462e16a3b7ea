package onward.replay;

import java.util.Arrays;
import java.util.Optional;

/// How an answer came, said by the person alone.
public enum Grade {
    /// It did not come.
    AGAIN(1, "Again", "it did not come"),
    /// It came with effort.
    HARD(2, "Hard", "it came slowly"),
    /// It came.
    GOOD(3, "Good", "it came"),
    /// It came by itself.
    EASY(4, "Easy", "it came by itself");

    private final int number;
    private final String label;
    private final String meaning;

    Grade(int number, String label, String meaning) {
        this.number = number;
        this.label = label;
        this.meaning = meaning;
    }

    /// 1 to 4, as FSRS counts.
    public int number() {
        return number;
    }

    /// The word on its button.
    public String label() {
        return label;
    }

    /// What is meant by it.
    public String meaning() {
        return meaning;
    }

    /// The grade of a number; empty where there is none.
    static Optional<Grade> numbered(int number) {
        return Arrays.stream(values()).filter(grade -> grade.number == number).findFirst();
    }

    /// The grade of a button; empty where there is none of that name.
    static Optional<Grade> named(String name) {
        return Arrays.stream(values()).filter(grade -> grade.name().equals(name)).findFirst();
    }
}
