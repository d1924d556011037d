@NullMarked
package vn.cnscd.local.units;

import org.jspecify.annotations.NullMarked;
