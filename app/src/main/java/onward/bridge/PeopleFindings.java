package onward.bridge;

import static onward.schema.tables.People.PEOPLE;
import static onward.schema.tables.Positions.POSITIONS;
import static onward.schema.tables.Touches.TOUCHES;

import java.util.List;
import onward.platform.store.Findable;

/// People by what is known of them, by their jobs and by what was said.
final class PeopleFindings {

    private static final String PATH = "/bridge/";

    static final List<Findable> ALL =
            List.of(
                    Findable.of(
                            "Person",
                            PATH,
                            PEOPLE.OWNER_ID,
                            PEOPLE.PERSON_ID,
                            PEOPLE.PERSON_ID,
                            List.of(
                                    PEOPLE.NAME,
                                    PEOPLE.ROLE,
                                    PEOPLE.EMAIL,
                                    PEOPLE.MET_WHERE,
                                    PEOPLE.TRUE_THING,
                                    PEOPLE.OWED,
                                    PEOPLE.TAGS,
                                    PEOPLE.WAYS,
                                    PEOPLE.PRONOUNS,
                                    PEOPLE.REQUEST)),
                    Findable.of(
                            "Job of somebody you know",
                            PATH,
                            POSITIONS.OWNER_ID,
                            POSITIONS.PERSON_ID,
                            POSITIONS.POSITION_ID,
                            List.of(POSITIONS.COMPANY, POSITIONS.TITLE)),
                    Findable.of(
                            "Touch",
                            PATH,
                            TOUCHES.OWNER_ID,
                            TOUCHES.PERSON_ID,
                            TOUCHES.TOUCH_ID,
                            List.of(TOUCHES.SAID, TOUCHES.NEXT)));

    private PeopleFindings() {}
}
