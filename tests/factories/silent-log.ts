import type { Log } from '../../functions/ports/log.ts';
import { watchedLog } from './watched-log.ts';

/** A log for tests that do not look at it. */
export const silentLog: Log = watchedLog(() => undefined);
