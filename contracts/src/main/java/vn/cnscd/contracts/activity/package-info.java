@NullMarked
package vn.cnscd.contracts.activity;

import org.jspecify.annotations.NullMarked;
