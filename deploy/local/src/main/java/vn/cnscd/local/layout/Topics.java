package vn.cnscd.local.layout;

import java.util.List;
import vn.cnscd.contracts.PublishedEvent;

/** The topics between the services. */
public final class Topics {

    public static final List<String> NAMES =
            PublishedEvent.ALL.stream().map(PublishedEvent::topic).distinct().toList();

    public static final int PARTITIONS = 12;

    private Topics() {}
}
