package vn.cnscd.local.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.text.ParseException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/** A Spring Authorization Server whose users and clients are all demo actors. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({LoginPage.class, PublicAddress.class})
class IdentityApplication {

    private static final int KEY_BITS = 2048;

    @Bean
    @Order(1)
    SecurityFilterChain protocol(HttpSecurity http) {
        http.oauth2AuthorizationServer(
                server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.oidc(Customizer.withDefaults());
                });
        http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
        http.oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults()));
        http.exceptionHandling(
                failures ->
                        failures.defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/login"),
                                new MediaTypeRequestMatcher(MediaType.TEXT_HTML)));
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http) {
        http.authorizeHttpRequests(
                requests ->
                        requests.requestMatchers("/login", "/error")
                                .permitAll()
                                .anyRequest()
                                .authenticated());
        http.formLogin(form -> form.loginPage("/login").permitAll());
        http.logout(logout -> logout.logoutSuccessUrl("/"));
        return http.build();
    }

    @Bean
    AuthorizationServerSettings authorizationServerSettings(IdentitySettings settings) {
        return AuthorizationServerSettings.builder().issuer(settings.issuer()).build();
    }

    @Bean
    RegisteredClientRepository clients(IdentitySettings settings) {
        return new DemoClients(settings.issuer(), settings.secrets().notificationClient());
    }

    @Bean
    UserDetailsService users() {
        return name ->
                DemoActor.parse(name)
                        .map(
                                actor ->
                                        User.withUsername(name)
                                                .password("{noop}" + DemoActor.SECRET)
                                                .roles(actor.role())
                                                .build())
                        .orElseThrow(() -> new UsernameNotFoundException(name));
    }

    /** Kept between runs, so that tokens survive a restart of the platform. */
    @Bean
    JWKSource<SecurityContext> signingKey(IdentitySettings settings) throws ParseException {
        String kept =
                settings.secrets().remembered("identity-key.json", IdentityApplication::newKey);
        return new ImmutableJWKSet<>(new JWKSet(RSAKey.parse(kept)));
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> whoAndWhere() {
        return token -> {
            String clientId = token.getRegisteredClient().getClientId();
            Authentication principal = Objects.requireNonNull(token.getPrincipal());
            String name = principal.getName();
            token.getClaims().claim("client_id", clientId);
            if (clientId.equals(DemoClients.NOTIFICATION)) {
                token.getClaims().claim("unit", "vn").claim("roles", List.of("SERVICE"));
                return;
            }
            DemoActor.parse(name)
                    .ifPresent(
                            actor ->
                                    token.getClaims()
                                            .claim("unit", actor.unit().value())
                                            .claim("roles", actor.roles())
                                            .claim("name", name));
        };
    }

    private static String newKey() {
        try {
            return new RSAKeyGenerator(KEY_BITS)
                    .keyID(UUID.randomUUID().toString())
                    .generate()
                    .toJSONString();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
