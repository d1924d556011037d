package vn.cnscd.activity;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The service that owns activities (hoạt động). */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ActivityServiceApplication {

    static void main(String[] arguments) {
        SpringApplication.run(ActivityServiceApplication.class, arguments);
    }
}
