package vn.cnscd.acceptance;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cnscd.local.layout.Installation;

/** Documents stay true at least in what they point at. */
class DocumentsTest {

    private static final Path ROOT = Installation.find().root();
    private static final Set<String> NOT_OURS =
            Set.of("target", "node_modules", ".git", ".local", "dist");
    private static final List<Path> FILES = files();
    private static final Set<String> SOURCES =
            FILES.stream()
                    .map(file -> ROOT.relativize(file).toString())
                    .filter(file -> file.endsWith(".java"))
                    .map(file -> file.replaceFirst(".*/java/", "").replace('/', '.'))
                    .flatMap(
                            name ->
                                    Stream.of(
                                            name.replaceFirst("\\.java$", ""),
                                            name.replaceFirst("\\.\\w+\\.java$", "")))
                    .collect(toSet());

    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#)([^)#]+)");
    private static final Pattern NAME = Pattern.compile("`(vn\\.cnscd(?:\\.\\w+)+)`");

    /** Names of words of the published language look like packages. */
    private static final Pattern WORD = Pattern.compile(".*\\.v\\d+");

    static Stream<Path> documents() {
        return FILES.stream().filter(file -> file.toString().endsWith(".md")).map(ROOT::relativize);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void linksOnlyToFilesThatExist(Path document) throws IOException {
        Path folder = ROOT.resolve(document).getParent();

        assertThat(found(LINK, document))
                .allSatisfy(link -> assertThat(folder.resolve(link)).exists());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void namesOnlyPackagesAndClassesThatExist(Path document) throws IOException {
        assertThat(found(NAME, document))
                .filteredOn(name -> !WORD.matcher(name).matches())
                .allSatisfy(name -> assertThat(SOURCES).contains(name));
    }

    private static List<String> found(Pattern pattern, Path document) throws IOException {
        return pattern.matcher(Files.readString(ROOT.resolve(document)))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static List<Path> files() {
        var files = new ArrayList<Path>();
        try {
            Files.walkFileTree(
                    ROOT,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(
                                Path folder, BasicFileAttributes attributes) {
                            return NOT_OURS.contains(folder.getFileName().toString())
                                    ? FileVisitResult.SKIP_SUBTREE
                                    : FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFile(
                                Path file, BasicFileAttributes attributes) {
                            files.add(file);
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
        return files;
    }
}
