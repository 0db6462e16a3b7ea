package onward;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Function;
import java.util.stream.Stream;

/// A condition told by the sentences of those who break it.
final class Broken extends ArchCondition<JavaClass> {

    private final Function<JavaClass, Stream<String>> sentences;

    Broken(String should, Function<JavaClass, Stream<String>> sentences) {
        super(should);
        this.sentences = sentences;
    }

    @Override
    public void check(JavaClass javaClass, ConditionEvents events) {
        sentences
                .apply(javaClass)
                .forEach(
                        sentence -> events.add(SimpleConditionEvent.violated(javaClass, sentence)));
    }
}
