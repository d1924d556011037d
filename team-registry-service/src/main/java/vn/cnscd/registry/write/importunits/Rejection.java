package vn.cnscd.registry.write.importunits;

import java.util.List;

/**
 * The verdict on a line that cannot be imported.
 *
 * @param line its number in the file, the header being 1
 * @param arguments what fills the fault's text
 */
record Rejection(int line, LineFault fault, List<Object> arguments) {}
