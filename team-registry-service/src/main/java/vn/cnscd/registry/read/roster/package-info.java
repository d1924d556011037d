/** The list of teams and members (danh sách Tổ và thành viên) as a file. */
@NullMarked
package vn.cnscd.registry.read.roster;

import org.jspecify.annotations.NullMarked;
