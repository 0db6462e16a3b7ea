package onward.interview;

/// Invitations as calendar programs send them.
public final class Letters {

    private Letters() {}

    /// As Outlook does: a zone of Windows' own, folded lines, quoted names, a room among the
    /// people.
    public static String outlook(String method, int edition, String starts) {
        return """
        BEGIN:VCALENDAR\r
        METHOD:%1$s\r
        PRODID:Microsoft Exchange Server 2010\r
        VERSION:2.0\r
        BEGIN:VTIMEZONE\r
        TZID:W. Europe Standard Time\r
        BEGIN:STANDARD\r
        DTSTART:16010101T030000\r
        TZOFFSETFROM:+0200\r
        TZOFFSETTO:+0100\r
        END:STANDARD\r
        END:VTIMEZONE\r
        BEGIN:VEVENT\r
        ORGANIZER;CN="Dana Okafor":mailto:dana.okafor@northwind.example\r
        ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN="Luis Pra\r
         do":mailto:luis.prado@northwind.example\r
        ATTENDEE;CUTYPE=ROOM;CN="Room 4":mailto:room4@northwind.example\r
        ATTENDEE;RSVP=TRUE;CN=sam:mailto:sam@home.example\r
        DESCRIPTION;LANGUAGE=en-US:Please bring a laptop\\, and questions.\\n\\nTeams: h\r
         ttps://teams.microsoft.com/l/meetup-join/19\r
        UID:040000008200E00074C5B7101A82E008\r
        SUMMARY;LANGUAGE=en-US:Technical interview: Backend engineer at Northwind\r
        DTSTART;TZID=W. Europe Standard Time:%3$s\r
        DTEND;TZID=W. Europe Standard Time:20261120T150000\r
        DTSTAMP:2026111%2$dT080000Z\r
        SEQUENCE:%2$d\r
        LOCATION;LANGUAGE=en-US:Microsoft Teams Meeting\r
        STATUS:CONFIRMED\r
        BEGIN:VALARM\r
        DESCRIPTION:REMINDER\r
        TRIGGER;RELATED=START:-PT15M\r
        ACTION:DISPLAY\r
        END:VALARM\r
        END:VEVENT\r
        END:VCALENDAR\r
        """
                .formatted(method, edition, starts);
    }
}
