package vn.cnscd.registry;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The team registry (sổ đăng ký Tổ công nghệ số cộng đồng). */
@SpringBootApplication
@ConfigurationPropertiesScan
class TeamRegistryServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(TeamRegistryServiceApplication.class, arguments);
    }
}
