package onward;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.conditions.ArchConditions.never;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/// The rules of the house, each with its reason. They are asked of the product, and of a small
/// house of offenders that breaks each of them.
///
/// @param house the root package
record Architecture(String house, Drawing drawing) {

    private static final Set<String> FOUNDATIONS =
            Set.of("kernel", "prose", "archive", "platform", "command");

    /// What may open a connection: the quick start asks itself, and mail goes where the person
    /// sends it.
    private static final Set<String> CALLERS =
            Set.of(
                    "command.PrepareCommand",
                    "platform.mail.ImapSentFolder",
                    "platform.mail.Lines",
                    "platform.mail.OpenLine",
                    "platform.mail.SmtpPost",
                    "platform.mail.SmtpTalk",
                    "platform.mail.SmtpTrip");

    private static final List<String> EMPTY_NAMES =
            List.of("Manager", "Helper", "Helpers", "Util", "Utils", "Impl", "Service", "Dto");

    ArchRule dependenciesRunAlongTheArrows() {
        return rule(
                "use only what docs/slices.puml draws an arrow to",
                "a room that knows its neighbours by accident cannot be changed alone",
                (from, _) ->
                        from.getDirectDependenciesFromSelf().stream()
                                .filter(dependency -> !mayUse(from, dependency.getTargetClass()))
                                .map(dependency -> dependency.getDescription()));
    }

    ArchRule onlyTheClockReadsTheTime() {
        return everywhereBut(
                "kernel.Clock",
                never(accessTargetWhere(access("the computer's time", FloorPlan::isTime))),
                "a test turns the clock by hand, and one request sees one time");
    }

    ArchRule onlyTheTerminalIsTalkedTo() {
        return classes()
                .that(live(this::mustBeQuiet))
                .should(
                        never(
                                accessTargetWhere(access("standard output", FloorPlan::isOutput))
                                        .or(
                                                dependOnClassesThat(
                                                        resideInAPackage("java.util.logging..")))))
                .because("what a person wrote must not end in a terminal or a log")
                .allowEmptyShould(true);
    }

    private boolean mustBeQuiet(JavaClass javaClass) {
        return !room(javaClass).isEmpty() && !room(javaClass).equals("command");
    }

    ArchRule nothingCallsOut() {
        return classes()
                .that(live(javaClass -> !mayCallOut(javaClass)))
                .should(
                        never(
                                dependOnClassesThat(
                                        describe(
                                                "open a connection to somewhere",
                                                target ->
                                                        target.getPackageName()
                                                                        .startsWith("java.net.http")
                                                                || target.getPackageName()
                                                                        .startsWith("javax.net")
                                                                || target.getPackageName()
                                                                        .startsWith("jakarta.mail")
                                                                || target.getPackageName()
                                                                        .startsWith(
                                                                                "org.eclipse.angus")
                                                                || Set.of(
                                                                                "java.net.Socket",
                                                                                "java.net.DatagramSocket",
                                                                                "java.net.URLConnection",
                                                                                "java.net.HttpURLConnection",
                                                                                "java.nio.channels.SocketChannel")
                                                                        .contains(
                                                                                target
                                                                                        .getName())))))
                .because("nothing leaves the computer unasked")
                .allowEmptyShould(true);
    }

    /// A class of the list, or one that lies within it.
    private boolean mayCallOut(JavaClass javaClass) {
        var name = javaClass.getFullName().substring(house.length() + 1).split("\\$", 2)[0];
        return CALLERS.contains(name);
    }

    ArchRule publicTypesOfARoomAreFactsPagesVerbsAndDoors() {
        return rule(
                "be a fact, a page, verbs or a door where it is public",
                "a room shows its neighbours what it knows and does, not how",
                (javaClass, _) ->
                        isRoom(javaClass)
                                        && javaClass.isTopLevelClass()
                                        && javaClass.getModifiers().contains(PUBLIC)
                                        && !FloorPlan.isShown(javaClass)
                                ? Stream.of(javaClass.getName() + " is public and none of them")
                                : Stream.empty());
    }

    ArchRule namesSayWhatAClassIs() {
        return rule(
                "have a name that says something",
                "a manager, helper or service may be anything, so in time it holds everything",
                (javaClass, _) ->
                        EMPTY_NAMES.stream()
                                .filter(javaClass.getSimpleName()::endsWith)
                                .map(name -> javaClass.getName() + " is named " + name));
    }

    ArchRule shelvesTakeALedgerFirst() {
        return rule(
                "take a Ledger first where it touches tables",
                "no statement forgets whose rows they are",
                (javaClass, _) ->
                        FloorPlan.touchesTables(javaClass)
                                        && isRoom(javaClass)
                                        && !FloorPlan.isBelongings(javaClass)
                                ? Stream.concat(
                                        shownShelf(javaClass), FloorPlan.ledgerless(javaClass))
                                : Stream.empty());
    }

    private Stream<String> shownShelf(JavaClass shelf) {
        return shelf.getModifiers().contains(PUBLIC)
                ? Stream.of(shelf.getName() + " touches tables and is public")
                : Stream.empty();
    }

    private boolean isRoom(JavaClass javaClass) {
        var room = room(javaClass);
        return !room.isEmpty() && !FOUNDATIONS.contains(room);
    }

    private boolean mayUse(JavaClass from, JavaClass target) {
        if (!isIn(house, target) && !isIn(FloorPlan.SCHEMA, target)) {
            return true;
        }
        var user = room(from);
        if (user.isEmpty()) {
            return true; // the root package wires all
        }
        if (isIn(FloorPlan.SCHEMA, target)) {
            return !Set.of("kernel", "prose", "archive", "command").contains(user);
        }
        var used = room(target);
        return used.isEmpty() ? user.equals("command") : drawing.allows(user, used);
    }

    /// The first part of the package below the house's; empty in the root package.
    private String room(JavaClass javaClass) {
        var name = javaClass.getPackageName();
        return name.length() <= house.length()
                ? ""
                : name.substring(house.length() + 1).split("\\.", -1)[0];
    }

    private static boolean isIn(String root, JavaClass javaClass) {
        return (javaClass.getPackageName() + ".").startsWith(root + ".");
    }

    private static ArchRule rule(
            String should, String because, BiFunction<JavaClass, Object, Stream<String>> broken) {
        return classes()
                .that(live(_ -> true))
                .should(new Broken(should, javaClass -> broken.apply(javaClass, should)))
                .because(because)
                .allowEmptyShould(true);
    }

    private ArchRule everywhereBut(
            String exception,
            com.tngtech.archunit.lang.ArchCondition<JavaClass> should,
            String because) {
        return classes()
                .that(live(javaClass -> !javaClass.getName().equals(house + "." + exception)))
                .should(should)
                .because(because)
                .allowEmptyShould(true);
    }

    /// What people wrote: not what jOOQ and jte generate.
    private static DescribedPredicate<JavaClass> live(
            java.util.function.Predicate<JavaClass> that) {
        return describe(
                "are written by hand",
                javaClass ->
                        !isIn(FloorPlan.SCHEMA, javaClass)
                                && !isIn("onward.templates", javaClass)
                                && that.test(javaClass));
    }

    private static DescribedPredicate<JavaClass> describe(
            String words, java.util.function.Predicate<JavaClass> predicate) {
        return DescribedPredicate.describe(words, predicate);
    }

    private static DescribedPredicate<JavaAccess<?>> access(
            String words, java.util.function.BiPredicate<String, String> target) {
        return DescribedPredicate.describe(
                words,
                access ->
                        target.test(
                                access.getTargetOwner().getName(), access.getTarget().getName()));
    }
}
