@NullMarked
package vn.cnscd.notification.automation.whennotificationisraisedthendeliver.inbox;

import org.jspecify.annotations.NullMarked;
