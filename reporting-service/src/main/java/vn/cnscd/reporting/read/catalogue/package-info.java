@NullMarked
package vn.cnscd.reporting.read.catalogue;

import org.jspecify.annotations.NullMarked;
