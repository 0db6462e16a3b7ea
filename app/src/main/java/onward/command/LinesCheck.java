package onward.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Goes through a file of JSON objects, one a line, and answers each with one line, in order. Only
/// one line is in memory at a time. A broken line is named by its number, and the rest goes on.
///
/// @param out the answers
/// @param err what could not be read, and why
record LinesCheck(LineCheck check, PrintStream out, PrintStream err) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /// Checks a file, or the standard input where the file is "-".
    ///
    /// @return the exit status
    int run(Path file) {
        if (file.toString().equals("-")) {
            return run(System.in, file);
        }
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            err.println("There is no such file, or it cannot be read: " + file);
            return Exits.REFUSED;
        }
        try (var lines = Files.newInputStream(file)) {
            return run(lines, file);
        } catch (IOException unreadable) {
            return brokenOff(file);
        }
    }

    private int run(InputStream lines, Path file) {
        var broken = 0;
        try (var reader =
                new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8))) {
            var number = 0;
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank() && !answer(number, line)) {
                    broken++;
                }
            }
        } catch (IOException unreadable) {
            return brokenOff(file);
        } finally {
            out.flush();
        }
        return broken == 0 ? Exits.DONE : Exits.REFUSED;
    }

    private int brokenOff(Path file) {
        err.println("It could not be read to the end: " + file);
        return Exits.UNAVAILABLE;
    }

    private boolean answer(int number, String line) {
        try {
            // a mark of the byte order may stand before the first line
            if (JSON.readTree(line.startsWith("\uFEFF") ? line.substring(1) : line)
                    instanceof ObjectNode read) {
                out.print(wellFormed(JSON.writeValueAsString(check.check(read))) + "\n");
                return true;
            }
            return refuse(number, "it is not a JSON object");
        } catch (JsonProcessingException notJson) {
            return refuse(number, "it is not JSON");
        } catch (IllegalArgumentException unfit) {
            return refuse(number, String.valueOf(unfit.getMessage()));
        }
    }

    private boolean refuse(int number, String why) {
        err.println("Line " + number + " was left out: " + why + ".");
        return false;
    }

    /// Half of a surrogate pair cannot be written in UTF-8, so it is written as JSON's `\\ud800`.
    private static String wellFormed(String json) {
        var whole = new StringBuilder(json.length());
        for (var at = 0; at < json.length(); at++) {
            var letter = json.charAt(at);
            if (!Character.isSurrogate(letter)) {
                whole.append(letter);
            } else if (Character.isHighSurrogate(letter)
                    && at + 1 < json.length()
                    && Character.isLowSurrogate(json.charAt(at + 1))) {
                whole.append(letter).append(json.charAt(++at));
            } else {
                whole.append("\\u").append(Integer.toHexString(letter));
            }
        }
        return whole.toString();
    }
}
