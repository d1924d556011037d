package vn.cnscd.registry.read.roster;

import java.io.IOException;
import java.util.List;

/** A table that is being written, line by line. */
interface Table {

    /** Adds a line of texts and numbers. */
    void add(List<?> cells) throws IOException;
}
