@NullMarked
package vn.cnscd.notification.automation.whennotificationisraisedthendeliver.email;

import org.jspecify.annotations.NullMarked;
