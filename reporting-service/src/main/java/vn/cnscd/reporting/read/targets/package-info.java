@NullMarked
package vn.cnscd.reporting.read.targets;

import org.jspecify.annotations.NullMarked;
