/** Taking over a list of teams and members that a commune keeps in a spreadsheet. */
@NullMarked
package vn.cnscd.registry.write.importroster;

import org.jspecify.annotations.NullMarked;
