package vn.cnscd.notification.automation.whennotificationisraisedthendeliver.email;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where letters lead.
 *
 * @param url the address of the web application, without a slash at its end
 */
@ConfigurationProperties("cnscd.dashboard")
record DashboardProperties(@DefaultValue("http://localhost:8080") String url) {}
