@NullMarked
package vn.cnscd.contracts.time;

import org.jspecify.annotations.NullMarked;
