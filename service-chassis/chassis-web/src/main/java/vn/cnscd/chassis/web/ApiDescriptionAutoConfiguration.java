package vn.cnscd.chassis.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerMethod;
import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.web.paging.PageQuery;
import vn.cnscd.chassis.web.version.SeenVersion;
import vn.cnscd.contracts.hierarchy.UnitPath;

/**
 * Describes in the OpenAPI document what the chassis reads from a request on behalf of every
 * endpoint.
 */
@AutoConfiguration
class ApiDescriptionAutoConfiguration {

    private static final Map<String, String> CODES =
            Map.of("province", "\\d{2}", "commune", "\\d{5}", "village", "\\d{3}");

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(
                        UnitPath.class, Actor.class, PageQuery.class, SeenVersion.class);
    }

    /** The codes of the unit in the path. */
    @Bean
    GlobalOpenApiCustomizer unitInThePath() {
        return api -> api.getPaths().forEach(ApiDescriptionAutoConfiguration::describeUnit);
    }

    /** {@code If-Match} of every change of something that has versions. */
    @Bean
    GlobalOperationCustomizer seenVersions() {
        return (operation, endpoint) ->
                takes(SeenVersion.class, endpoint)
                        ? operation.addParametersItem(
                                new HeaderParameter()
                                        .name(HttpHeaders.IF_MATCH)
                                        .schema(new StringSchema())
                                        .description("`ETag` of the version that was seen"))
                        : operation;
    }

    /** {@code limit} and {@code cursor} of every list. */
    @Bean
    GlobalOperationCustomizer pages() {
        return (operation, endpoint) ->
                takes(PageQuery.class, endpoint) ? describePage(operation) : operation;
    }

    private static void describeUnit(String path, PathItem item) {
        for (Operation operation : item.readOperations()) {
            for (String level : List.of("village", "commune", "province")) {
                if (path.contains("{" + level + "}") && !isDescribed(operation, level)) {
                    Schema<?> code = new StringSchema().pattern(CODES.get(level));
                    add(operation, 0, new PathParameter().name(level).schema(code));
                }
            }
        }
    }

    private static Operation describePage(Operation operation) {
        var limit = new IntegerSchema();
        limit.minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(PageQuery.MAX_LIMIT));
        limit.setDefault(PageQuery.DEFAULT_LIMIT);
        add(operation, size(operation), new QueryParameter().name("limit").schema(limit));
        var cursor = new QueryParameter().name("cursor").schema(new StringSchema());
        add(operation, size(operation), cursor.description("`next` of the page before"));
        return operation;
    }

    private static boolean takes(Class<?> type, HandlerMethod endpoint) {
        return Arrays.stream(endpoint.getMethodParameters())
                .map(MethodParameter::getParameterType)
                .anyMatch(type::equals);
    }

    private static boolean isDescribed(Operation operation, String name) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(known -> name.equals(known.getName()));
    }

    private static int size(Operation operation) {
        return operation.getParameters() == null ? 0 : operation.getParameters().size();
    }

    private static void add(Operation operation, int place, Parameter parameter) {
        if (operation.getParameters() == null) {
            operation.addParametersItem(parameter);
        } else {
            operation.getParameters().add(place, parameter);
        }
    }
}
