@NullMarked
package vn.cnscd.local;

import org.jspecify.annotations.NullMarked;
