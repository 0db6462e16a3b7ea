package onward;

import java.util.List;
import java.util.Optional;
import onward.interview.Format;
import onward.interview.Outcome;
import onward.reflect.Went;

/// One interview of the invented job search.
///
/// @param daysAgo negative where it is still to come
/// @param felt how sad it was a week later
record SampleTalk(
        int daysAgo,
        int hour,
        String company,
        String role,
        String stage,
        Format format,
        String source,
        String advert,
        List<Somebody> people,
        Optional<Guess> forecast,
        Optional<Outcome.Kind> outcome,
        Optional<Integer> felt,
        Optional<WriteUp> writeUp) {

    /// Somebody invented.
    record Somebody(String name, String role, String email, String trueThing) {}

    /// A forecast; a next step below zero says that the answer was known before.
    record Guess(int nextStep, int sadness) {}

    /// A moment of the talk.
    record SampleMoment(String asked, String said, String landed, Went went) {}

    /// What was written down; without a lesson it is still being written.
    record WriteUp(
            List<SampleMoment> moments,
            List<String> well,
            List<String> not,
            String sting,
            String evidence,
            String fairer,
            String cue,
            String act,
            String lesson,
            String whatsNew) {}
}
