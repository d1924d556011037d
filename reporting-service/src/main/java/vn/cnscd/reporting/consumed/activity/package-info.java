@NullMarked
package vn.cnscd.reporting.consumed.activity;

import org.jspecify.annotations.NullMarked;
