@NullMarked
package vn.cnscd.contracts.registry;

import org.jspecify.annotations.NullMarked;
