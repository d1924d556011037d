package vn.cnscd.notification.automation.whennotificationisraisedthendeliver.email;

import java.net.http.HttpClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.client.OAuth2ClientHttpRequestInterceptor;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.web.client.RestClient;

/** An HTTP client of the registry that fetches, keeps and renews this service's own token. */
@Configuration(proxyBeanMethods = false)
class RegistryClient {

    private static final String REGISTRATION = "registry";

    @Bean
    RestClient registryHttp(RegistryProperties registry, IdentityProperties identity) {
        return RestClient.builder()
                .baseUrl(registry.url())
                .requestFactory(requests(registry))
                .requestInterceptor(token(identity))
                .build();
    }

    private static ClientHttpRequestFactory requests(RegistryProperties registry) {
        var http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(registry.timeout())
                        .build();
        var requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(registry.timeout());
        return requests;
    }

    private static OAuth2ClientHttpRequestInterceptor token(IdentityProperties identity) {
        var registrations =
                new InMemoryClientRegistrationRepository(
                        ClientRegistration.withRegistrationId(REGISTRATION)
                                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                                .tokenUri(identity.tokenUri())
                                .clientId(identity.clientId())
                                .clientSecret(identity.clientSecret())
                                .build());
        var tokens = new InMemoryOAuth2AuthorizedClientService(registrations);
        var interceptor =
                new OAuth2ClientHttpRequestInterceptor(
                        new AuthorizedClientServiceOAuth2AuthorizedClientManager(
                                registrations, tokens));
        Authentication self =
                new AnonymousAuthenticationToken(
                        REGISTRATION,
                        identity.clientId(),
                        AuthorityUtils.createAuthorityList("SERVICE"));
        interceptor.setClientRegistrationIdResolver(_ -> REGISTRATION);
        interceptor.setPrincipalResolver(_ -> self);
        // A token that is refused, for example after the issuer changed its keys, is not used
        // again.
        interceptor.setAuthorizationFailureHandler(
                OAuth2ClientHttpRequestInterceptor.authorizationFailureHandler(tokens));
        return interceptor;
    }
}
