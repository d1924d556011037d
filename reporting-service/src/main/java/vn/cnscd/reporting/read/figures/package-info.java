@NullMarked
package vn.cnscd.reporting.read.figures;

import org.jspecify.annotations.NullMarked;
