@NullMarked
package vn.cnscd.notification.automation.whennotificationisraisedthendeliver;

import org.jspecify.annotations.NullMarked;
