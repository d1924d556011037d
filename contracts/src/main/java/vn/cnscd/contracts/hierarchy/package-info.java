@NullMarked
package vn.cnscd.contracts.hierarchy;

import org.jspecify.annotations.NullMarked;
