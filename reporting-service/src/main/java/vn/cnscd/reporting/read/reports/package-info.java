@NullMarked
package vn.cnscd.reporting.read.reports;

import org.jspecify.annotations.NullMarked;
