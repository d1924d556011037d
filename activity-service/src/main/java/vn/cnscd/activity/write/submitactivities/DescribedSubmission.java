package vn.cnscd.activity.write.submitactivities;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.http.MediaType;

/** Describes a submission, whose body is read as a stream, in all the forms it may come in. */
@Operation(
        summary = "Submit activities: one, an array of them, or one a line",
        description =
                """
                At most 5,000 items or 8 MiB. Each item gets its verdict, in order; bad items never hinder good ones. \
                Sent again unchanged an item is a DUPLICATE, with other content a CONFLICT; its id is unique per client \
                and commune.""",
        requestBody =
                @RequestBody(
                        required = true,
                        content = {
                            @Content(
                                    mediaType = MediaType.APPLICATION_JSON_VALUE,
                                    schema =
                                            @Schema(
                                                    oneOf = {
                                                        SubmittedActivity.class,
                                                        SubmittedActivity[].class
                                                    })),
                            @Content(
                                    mediaType = MediaType.APPLICATION_NDJSON_VALUE,
                                    schema = @Schema(implementation = SubmittedActivity.class))
                        }))
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface DescribedSubmission {}
