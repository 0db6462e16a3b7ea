package onward;

import static onward.SampleKinds.answered;
import static onward.SampleKinds.coming;
import static onward.SampleKinds.known;
import static onward.SampleKinds.northwind;
import static onward.SampleKinds.simple;
import static onward.SampleKinds.unforecast;
import static onward.SampleKinds.waiting;
import static onward.interview.Format.ON_SITE;
import static onward.interview.Format.PANEL;
import static onward.interview.Format.PHONE;
import static onward.interview.Format.TAKE_HOME;
import static onward.interview.Format.VIDEO;
import static onward.interview.Outcome.Kind.NO_REPLY;
import static onward.interview.Outcome.Kind.REJECTED;
import static onward.interview.Outcome.Kind.WENT_ON;
import static onward.interview.Outcome.Kind.WITHDREW;
import static onward.reflect.Went.BADLY;
import static onward.reflect.Went.FINE;
import static onward.reflect.Went.NOT_GREAT;
import static onward.reflect.Went.VERY_WELL;
import static onward.reflect.Went.WELL;

import java.util.List;
import java.util.Optional;
import onward.SampleTalk.Somebody;

/// The thirteen talks of the invented half-year, the oldest first.
final class SampleTalks {

    private SampleTalks() {}

    static List<SampleTalk> all() {
        return List.of(
                answered(
                        171,
                        "Harbourline",
                        "platform engineer",
                        "First talk",
                        PHONE,
                        25,
                        7,
                        REJECTED,
                        3,
                        List.of(
                                new Somebody(
                                        "Amara Cole",
                                        "Head of logistics",
                                        "amara.cole@harbourline.example",
                                        "She plans routes on paper first, because it shows what the map leaves out.")),
                        simple(
                                "Why do you want to leave?",
                                "Too much about my old manager.",
                                "She moved on quickly.",
                                NOT_GREAT,
                                "They ask why I leave",
                                "say what I want to learn next",
                                "Talk about where to, not where from.",
                                "")),
                answered(
                        158,
                        "Fjordware",
                        "backend engineer",
                        "Technical interview",
                        VIDEO,
                        30,
                        6,
                        WENT_ON,
                        2,
                        List.of(
                                new Somebody(
                                        "Jonas Lind",
                                        "Team lead",
                                        "jonas@fjordware.example",
                                        "He told a mistake of his own before I told mine.")),
                        simple(
                                "How do you partition a large table?",
                                "By customer, with the reasons.",
                                "He drew along and nodded.",
                                WELL,
                                "They ask for a design",
                                "draw before I speak",
                                "Draw first, then talk.",
                                "")),
                answered(
                        144,
                        "Fjordware",
                        "backend engineer",
                        "Final round",
                        ON_SITE,
                        55,
                        8,
                        REJECTED,
                        4,
                        List.of(),
                        simple(
                                "Tell us about a conflict.",
                                "A long story without an end.",
                                "Two of them looked at the clock.",
                                BADLY,
                                "They ask for a story",
                                "say the end first",
                                "The end first, then the story.",
                                "They hired inside. It was not about the story.")),
                answered(
                        120,
                        "Brightwater",
                        "data engineer",
                        "Recruiter call",
                        PHONE,
                        50,
                        4,
                        WENT_ON,
                        1,
                        List.of(
                                new Somebody(
                                        "Tomoko Arai",
                                        "Recruiter",
                                        "t.arai@brightwater.example",
                                        "She keeps bees on the office roof.")),
                        Optional.empty()),
                answered(
                        109,
                        "Brightwater",
                        "data engineer",
                        "Panel",
                        PANEL,
                        20,
                        7,
                        NO_REPLY,
                        5,
                        List.of(),
                        simple(
                                "What would you measure first?",
                                "I listed tools, not questions.",
                                "Somebody asked: and why that?",
                                NOT_GREAT,
                                "They ask what I would measure",
                                "ask what the figure is for",
                                "Ask what it is for, before how.",
                                "")),
                answered(
                        88,
                        "Lanternfish",
                        "site reliability engineer",
                        "First talk",
                        VIDEO,
                        40,
                        5,
                        WITHDREW,
                        0,
                        List.of(),
                        simple(
                                "How would you split a table that has grown too large?",
                                "By what is read together, with a drawing.",
                                "They asked what happens when one part runs hot.",
                                WELL,
                                "They ask for a design",
                                "ask what is read together",
                                "Ask what is read together.",
                                "")),
                known(74, "Tailspin Bikes", "backend engineer", "First talk", PHONE, REJECTED),
                answered(
                        52,
                        "Cobalt Row",
                        "staff engineer",
                        "Take-home review",
                        TAKE_HOME,
                        35,
                        6,
                        WENT_ON,
                        2,
                        List.of(
                                new Somebody(
                                        "Ines Moreau",
                                        "Staff engineer",
                                        "ines@cobaltrow.example",
                                        "She reads the tests before the code.")),
                        simple(
                                "Why no cache here?",
                                "Because the figures did not ask for one.",
                                "She laughed and wrote it down.",
                                VERY_WELL,
                                "They ask why something is missing",
                                "name the figure that I looked at",
                                "Say which figure I looked at.",
                                "")),
                waiting(
                        9,
                        "Contoso Mills",
                        "backend engineer",
                        "Technical interview",
                        30,
                        6,
                        simple(
                                "How would you roll this back?",
                                "I had to think, and said so.",
                                "They gave me the minute.",
                                FINE,
                                "I need a minute",
                                "say that I need a minute",
                                "Asking for a minute is fine.",
                                "")),
                unforecast(3, "Paper Lantern", "platform engineer", "First talk"),
                northwind(),
                coming(-2, "Cobalt Row", "staff engineer", "Final round"),
                coming(-9, "Quiet Harbour", "backend engineer", "Recruiter call"));
    }
}
