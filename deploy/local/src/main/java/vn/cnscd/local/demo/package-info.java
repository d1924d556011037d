@NullMarked
package vn.cnscd.local.demo;

import org.jspecify.annotations.NullMarked;
