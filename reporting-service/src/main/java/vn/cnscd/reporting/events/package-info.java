@NullMarked
package vn.cnscd.reporting.events;

import org.jspecify.annotations.NullMarked;
