package onward.interview;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import onward.bridge.CompanyName;

/// What an invitation seems to be about: the person says whether it is.
///
/// @param company may be empty
/// @param role may be empty
/// @param stage may be empty
record InvitationGuess(String company, String role, String stage, Format format) {

    /// Where people have their own mail, or where calendars write from: it names no employer.
    private static final Set<String> NOBODYS =
            Set.of(
                    "gmail",
                    "googlemail",
                    "google",
                    "outlook",
                    "hotmail",
                    "live",
                    "icloud",
                    "me",
                    "yahoo",
                    "gmx",
                    "web",
                    "proton",
                    "protonmail",
                    "calendly",
                    "greenhouse",
                    "lever",
                    "ashbyhq",
                    "workday",
                    "myworkday",
                    "smartrecruiters",
                    "personio",
                    "goodtime");

    /// "Interview: Backend engineer at Northwind", "Engineer interview with Northwind"
    private static final Pattern AT =
            Pattern.compile("(?iU)^(?<role>.*?)\\b(?:at|with|@|bei|chez)\\s+(?<company>\\S.*)$");

    /// "Interview:", "Invitation -", "Job interview for"
    private static final Pattern PREAMBLE =
            Pattern.compile(
                    "(?iU)^\\W*(?:(?:invitation|re|fwd?|updated|canceled|cancelled|job|your|interview|for|to|as)\\b\\W*)+");

    /// "Technical interview: Backend engineer", "Northwind - Backend engineer"
    private static final Pattern BETWEEN = Pattern.compile("(?U)[:|]|\\s[-\u2013\u2014/]\\s");

    private static final Pattern INTERVIEW = Pattern.compile("(?iU)\\W*\\binterview\\b\\W*");
    private static final Pattern VIDEO =
            Pattern.compile("(?i)zoom\\.us|teams\\.microsoft|meet\\.google|webex|whereby|\\bvideo");
    private static final Pattern PHONE =
            Pattern.compile("(?iU)\\b(?:phone|tel|call you|telephone)\\b");

    private static final List<String> STAGES =
            List.of("Recruiter call", "Technical interview", "Case study", "Panel", "Final round");

    /// @param open the roles that are pursued, the latest first
    static InvitationGuess of(Invitation invitation, List<Pursuit> open) {
        var at = AT.matcher(invitation.summary());
        var isAt = at.matches();
        var named = isAt ? at.group("company").strip() : "";
        var mail = employer(invitation);
        var known = open.stream().filter(one -> isAbout(invitation, mail, one)).toList();
        var company =
                known.isEmpty() ? (named.isEmpty() ? mail : named) : known.getFirst().company();
        var left = role(isAt ? at.group("role") : invitation.summary(), company);
        return new InvitationGuess(
                company,
                known.size() == 1 ? known.getFirst().role() : left,
                stage(invitation.summary()),
                format(invitation));
    }

    /// A pursued role at the company that invites, or whose company the heading names.
    private static boolean isAbout(Invitation invitation, String mail, Pursuit pursuit) {
        var name = CompanyName.of(pursuit.company());
        var summary = " " + String.join(" ", words(invitation.summary())) + " ";
        return (!mail.isEmpty() && CompanyName.of(mail).isSame(name))
                || summary.contains(" " + String.join(" ", words(pursuit.company())) + " ");
    }

    /// "dana@mail.northwind.co.uk" is of "Northwind".
    private static String employer(Invitation invitation) {
        return invitation.guests().stream()
                .filter(Invitation.Guest::invites)
                .map(guest -> label(guest.email()))
                .filter(label -> !label.isEmpty() && !NOBODYS.contains(label))
                .map(label -> label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1))
                .findFirst()
                .orElse("");
    }

    private static String label(String email) {
        var parts = email.toLowerCase(Locale.ROOT).replaceFirst("^[^@]*@?", "").split("\\.", -1);
        var last = parts.length - 2;
        // "co.uk", "com.au": two parts that belong to the country
        return last < 0
                ? ""
                : last > 0 && parts[last].length() <= 3 && parts[last + 1].length() == 2
                        ? parts[last - 1]
                        : parts[last];
    }

    private static String role(String heading, String company) {
        return Arrays.stream(BETWEEN.split(heading, -1))
                .map(part -> PREAMBLE.matcher(part).replaceFirst(""))
                .map(part -> INTERVIEW.matcher(part).replaceAll(" "))
                .map(part -> part.replaceAll("(?U)^\\W+|\\W+$", ""))
                .filter(part ->
                        !part.isEmpty() && !CompanyName.of(part).isSame(CompanyName.of(company)))
                .filter(part -> STAGES.stream().noneMatch(stage -> sameStart(stage, part)))
                .filter(part -> !part.contains("<>"))
                .findFirst()
                .orElse("");
    }

    private static String stage(String summary) {
        var words = words(summary);
        return STAGES.stream()
                .filter(stage -> words.contains(words(stage).getFirst()))
                .findFirst()
                .orElse("");
    }

    private static boolean sameStart(String stage, String text) {
        var words = words(text);
        return !words.isEmpty() && words.getFirst().equals(words(stage).getFirst());
    }

    private static Format format(Invitation invitation) {
        var where = invitation.place() + "\n" + invitation.words();
        if (VIDEO.matcher(where).find()) {
            return Format.VIDEO;
        }
        if (PHONE.matcher(where).find()) {
            return Format.PHONE;
        }
        return invitation.place().isEmpty() ? Format.UNSAID : Format.ON_SITE;
    }

    private static List<String> words(String text) {
        return Optional.of(text.toLowerCase(Locale.ROOT))
                .map(lower -> lower.replaceAll("(?U)[^\\p{L}\\p{N}]+", " ").strip())
                .filter(lower -> !lower.isEmpty())
                .map(lower -> List.of(lower.split(" ", -1)))
                .orElse(List.of());
    }
}
