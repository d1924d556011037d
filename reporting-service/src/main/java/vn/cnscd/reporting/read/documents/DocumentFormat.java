package vn.cnscd.reporting.read.documents;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import vn.cnscd.chassis.core.problem.InputError;
import vn.cnscd.chassis.core.problem.InvalidInput;

/** What kind of file a document is. */
enum DocumentFormat {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("application/pdf"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    DocumentFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /**
     * The format that a query names.
     *
     * @throws InvalidInput at {@code /format} for any other text, and for none
     */
    static DocumentFormat of(@Nullable String format) {
        if (format == null) {
            throw new InvalidInput(new InputError("/format", "REQUIRED"));
        }
        return switch (format.toLowerCase(Locale.ROOT)) {
            case "docx" -> DOCX;
            case "pdf" -> PDF;
            case "xlsx" -> XLSX;
            default -> throw new InvalidInput(new InputError("/format", "INVALID"));
        };
    }

    MediaType mediaType() {
        return MediaType.parseMediaType(mediaType);
    }

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
