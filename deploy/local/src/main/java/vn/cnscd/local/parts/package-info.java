@NullMarked
package vn.cnscd.local.parts;

import org.jspecify.annotations.NullMarked;
