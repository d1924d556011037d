@NullMarked
package vn.cnscd.reporting.read.proposals;

import org.jspecify.annotations.NullMarked;
