@NullMarked
package vn.cnscd.reporting.read.versions;

import org.jspecify.annotations.NullMarked;
