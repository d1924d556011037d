@NullMarked
package vn.cnscd.contracts;

import org.jspecify.annotations.NullMarked;
