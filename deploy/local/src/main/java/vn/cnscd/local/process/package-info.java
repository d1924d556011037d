@NullMarked
package vn.cnscd.local.process;

import org.jspecify.annotations.NullMarked;
