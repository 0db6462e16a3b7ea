package onward;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onward.platform.web.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the documents name is there, and what is there has its word.
class DocumentsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages("onward");
    private static final Set<String> FOUNDATIONS =
            Set.of("kernel", "prose", "archive", "platform", "command", "schema", "templates");

    // "`Person`", "`MetAt.Talk`", "`docs/slices.puml`"
    private static final Pattern QUOTED = Pattern.compile("`([^`\n]+)`");

    // "Person", "MetAt.Talk"
    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z0-9]+(\\.[A-Z][A-Za-z0-9]+)?");

    // "| `jooq` (org.jooq) | SQL |"
    private static final Pattern LIBRARY = Pattern.compile("(?m)^\\| `([^`]+)` \\(([^)]+)\\) \\|");

    // "<groupId>org.jooq</groupId> <artifactId>jooq</artifactId>"
    private static final Pattern DEPENDENCY =
            Pattern.compile("<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>");

    // "[SECURITY.md](SECURITY.md)", "![The first page](docs/pictures/now-desktop.png)"
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

    /// The promises that have to be held by a test of their own name. It only grows.
    private static final Set<String> PROMISES =
            Set.of(
                    "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "13",
                    "14", "15", "16", "17", "19", "20", "21", "23");

    @ParameterizedTest
    @ValueSource(strings = {"ARCHITECTURE.md", "SECURITY.md"})
    void whatADocumentNamesIsThere(String document) {
        assertThat(missing(read(document))).isEmpty();
    }

    @Test
    void aNameThatIsNotThereIsFound() {
        assertThat(missing("`Store` `NoSuchThing` `docs/no-such-page.md` `docs/slices.puml`"))
                .containsExactly("NoSuchThing", "docs/no-such-page.md");
    }

    @Test
    void everyWordOfTheGlossaryWithATypeNamesOneThatExists() {
        assertThat(glossaryTypes()).hasSizeGreaterThan(20).isSubsetOf(types());
    }

    @Test
    void everyPublicFactOfARoomHasItsWord() {
        assertThat(facts()).hasSizeGreaterThan(1).isSubsetOf(glossaryTypes());
    }

    @Test
    void everyDependencySaysWhatItIsFor() {
        var named =
                LIBRARY.matcher(read("docs/decisions/0004-what-each-dependency-is-for.md"))
                        .results()
                        .map(row -> row.group(2) + ":" + row.group(1))
                        .collect(Collectors.toSet());
        var pom = read("app/pom.xml");
        var used =
                DEPENDENCY
                        .matcher(
                                pom.substring(0, pom.indexOf("<build>"))
                                        .replaceAll("(?s)<exclusions>.*?</exclusions>", ""))
                        .results()
                        .map(found -> found.group(1) + ":" + found.group(2))
                        .filter(name -> !name.startsWith("onward:"))
                        .collect(Collectors.toSet());
        assertThat(named).isEqualTo(used);
    }

    @Test
    void everyPromiseHasATestThatSecurityNames() {
        assertThat(unheld(PROMISES, types(), read("SECURITY.md"))).isEmpty();
        assertThat(promises(types()))
                .allSatisfy(test -> assertThat(PROMISES).contains(number(test)));
    }

    @Test
    void aPromiseWithoutATestOrWithoutALineIsFound() {
        assertThat(unheld(Set.of("20", "99"), types(), read("SECURITY.md"))).containsExactly("99");
        assertThat(unheld(Set.of("20"), types(), "`BackupsTest`")).containsExactly("20");
    }

    @Test
    void whatADocumentLinksToIsThere() {
        assertThat(documents())
                .hasSizeGreaterThan(8)
                .allSatisfy(path -> assertThat(deadLinks(path, read(path))).isEmpty());
        assertThat(read("README.md")).containsPattern("!\\[[^\\]]+\\]\\(docs/pictures/");
    }

    @Test
    void aLinkToNowhereIsFound() {
        assertThat(
                        deadLinks(
                                "docs/export.md",
                                "[up](../README.md#start) ![](pictures/none.png) [gone](README.md)"
                                        + " [far](https://www.rfc-editor.org/rfc/rfc9562) [here](#owner)"))
                .containsExactly("pictures/none.png", "README.md");
    }

    /// The promises among these that no test holds, or whose test SECURITY.md does not name.
    private static List<String> unheld(Set<String> promises, Set<String> types, String security) {
        var held =
                promises(types)
                        .filter(test -> security.contains("`" + test + "`"))
                        .map(DocumentsTest::number)
                        .collect(Collectors.toSet());
        return promises.stream().filter(promise -> !held.contains(promise)).sorted().toList();
    }

    private static Stream<String> promises(Set<String> types) {
        // "Promise20BackupTest"
        return types.stream().filter(name -> name.matches("Promise\\d\\d[A-Za-z]+Test"));
    }

    private static String number(String test) {
        return test.substring("Promise".length(), "Promise".length() + 2);
    }

    /// What lies in the root and in docs, as paths from the root.
    private static List<String> documents() {
        var root = Corpora.repository();
        try (var beside = Files.list(root);
                var below = Files.walk(root.resolve("docs"))) {
            return Stream.concat(beside, below)
                    .map(file -> root.relativize(file).toString())
                    .filter(path -> path.endsWith(".md"))
                    .toList();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static List<String> deadLinks(String document, String text) {
        var place = Corpora.repository().resolve(document);
        return LINK.matcher(text)
                .results()
                .map(link -> link.group(1))
                .filter(target -> !target.contains("://") && !target.startsWith("#"))
                .filter(target ->
                        Files.notExists(place.resolveSibling(target.replaceFirst("#.*", ""))))
                .toList();
    }

    private static Set<String> missing(String text) {
        var types = types();
        return QUOTED.matcher(text)
                .results()
                .map(quoted -> quoted.group(1))
                .filter(name ->
                        TYPE.matcher(name).matches() ? !types.contains(name) : isMissingFile(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Only what looks like a path is one: "`kill -9`" is not.
    private static boolean isMissingFile(String name) {
        return name.matches("[a-z][A-Za-z0-9./-]*/[A-Za-z0-9./-]+")
                && Files.notExists(Corpora.repository().resolve(name));
    }

    private static Set<String> glossaryTypes() {
        return read("GLOSSARY.md")
                .lines()
                .filter(line -> line.startsWith("| **"))
                .map(line -> line.split("\\|", -1))
                .flatMap(cells -> QUOTED.matcher(cells[4]).results())
                .map((MatchResult quoted) -> quoted.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Facts have words. Pages, what a form holds, and ids do not: an id goes with its noun.
    private static List<String> facts() {
        return CLASSES.stream()
                .filter(DocumentsTest::isOfARoom)
                .filter(type ->
                        type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !type.isAssignableTo(View.class))
                .filter(type -> type.isRecord() || type.isEnum() || type.reflect().isSealed())
                .map(JavaClass::getSimpleName)
                .filter(name ->
                        !name.endsWith("Form") && !name.endsWith("Page") && !name.endsWith("Id"))
                .toList();
    }

    private static boolean isOfARoom(JavaClass type) {
        var parts = type.getPackageName().split("\\.", -1);
        return parts.length == 2
                && !FOUNDATIONS.contains(parts[1])
                && Drawing.ofTheHouse().rooms().contains(parts[1]);
    }

    private static Set<String> types() {
        return CLASSES.stream()
                .filter(type -> !type.isAnonymousClass())
                .map(type -> type.getName().substring(type.getPackageName().length() + 1))
                .map(name -> name.replace('$', '.'))
                .collect(Collectors.toSet());
    }

    private static String read(String document) {
        try {
            return Files.readString(Corpora.repository().resolve(Path.of(document)));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
