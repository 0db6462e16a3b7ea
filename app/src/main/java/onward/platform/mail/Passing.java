package onward.platform.mail;

/// What has a say while a letter is under way.
public interface Passing {

    /// Asked once, right before the dot: whether the letter may go. Whoever says yes has written
    /// down that it may have gone.
    boolean mayCross();

    /// Told at each step.
    default void at(Step step) {}
}
