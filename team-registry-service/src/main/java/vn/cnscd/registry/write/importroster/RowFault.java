package vn.cnscd.registry.write.importroster;

import vn.cnscd.chassis.core.problem.InputError;
import vn.cnscd.registry.read.roster.MemberColumn;

/** What is wrong in a line, and in which column. */
record RowFault(int line, MemberColumn column, InputError error) {

    RowFault(int line, MemberColumn column, String code, Object... arguments) {
        this(line, column, new InputError("", code, arguments));
    }
}
