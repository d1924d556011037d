package vn.cnscd.activity.write.submitactivities;

/** How far an item has come: to a draft that may be recorded, or to its verdict. */
sealed interface Outcome permits Draft, Verdict {}
