import { vi, type MessageKey } from './vi';

/** Whether there is a text for a key that was put together: the platform may know more values than this version. */
export const isMessage = (key: string): key is MessageKey => key in vi;
