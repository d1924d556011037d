@NullMarked
package vn.cnscd.reporting.read.ranking;

import org.jspecify.annotations.NullMarked;
