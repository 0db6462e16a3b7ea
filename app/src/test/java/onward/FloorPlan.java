package onward;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import onward.platform.store.Belongings;
import onward.platform.store.Ledger;

/// What a class of a room is, told by what it looks like.
final class FloorPlan {

    static final String SCHEMA = "onward.schema";

    private FloorPlan() {}

    static boolean isTime(String owner, String name) {
        return switch (owner) {
            case "java.time.Clock", "java.util.Date" -> true;
            case "java.lang.System" -> name.equals("currentTimeMillis");
            case "org.jooq.impl.DSL" -> name.startsWith("current");
            default -> owner.startsWith("java.time.") && name.equals("now");
        };
    }

    static boolean isOutput(String owner, String name) {
        return name.equals("printStackTrace")
                || (owner.equals("java.lang.System") && Set.of("out", "err").contains(name));
    }

    static Stream<String> ledgerless(JavaClass shelf) {
        return shelf.getMethods().stream()
                .filter(method -> !method.getModifiers().contains(JavaModifier.PRIVATE))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(method -> !takesALedgerFirst(method) && !tellsOnlyWho(method))
                .map(JavaMethod::getFullName)
                .map(name -> name + " touches tables without a ledger");
    }

    private static boolean takesALedgerFirst(JavaCodeUnit method) {
        var parameters = method.getRawParameterTypes();
        return !parameters.isEmpty() && parameters.getFirst().isEquivalentTo(Ledger.class);
    }

    /// What the clock asks for all owners is told no more than who they are.
    private static boolean tellsOnlyWho(JavaMethod method) {
        return method.getReturnType().getName().equals("java.util.List<onward.kernel.OwnerId>");
    }

    /// Fact: record, enum, sealed family or id. Page: a record too. Verbs: a gerund. Door: a room.
    /// A one-method interface is what a lower room asks of a higher one.
    static boolean isShown(JavaClass javaClass) {
        var type = javaClass.reflect();
        return type.isRecord()
                || type.isEnum()
                || type.isSealed()
                || isOneMethod(type)
                || isGerund(type.getSimpleName())
                || type.getSimpleName().endsWith("Room");
    }

    private static boolean isOneMethod(Class<?> type) {
        return type.isInterface()
                && Arrays.stream(type.getMethods())
                                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                                .count()
                        == 1;
    }

    static boolean isBelongings(JavaClass javaClass) {
        return javaClass.getDirectDependenciesFromSelf().stream()
                .anyMatch(
                        dependency -> dependency.getTargetClass().isEquivalentTo(Belongings.class));
    }

    static boolean touchesTables(JavaClass javaClass) {
        return javaClass.getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency ->
                        dependency.getTargetClass().getPackageName().startsWith(SCHEMA));
    }

    private static boolean isGerund(String name) {
        // "Reflecting", "PuttingAway"
        return name.matches("[A-Z][a-z]+ing([A-Z][a-z]+)?");
    }
}
