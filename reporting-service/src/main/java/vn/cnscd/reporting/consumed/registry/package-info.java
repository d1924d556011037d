@NullMarked
package vn.cnscd.reporting.consumed.registry;

import org.jspecify.annotations.NullMarked;
