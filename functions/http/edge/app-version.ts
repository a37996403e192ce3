import type { MiddlewareHandler } from 'hono';
import { problem, ProblemError } from '../../domain/problem.ts';

/** The header by which the web app says its version: whole numbers from 1. Other programs do not send it. */
const APP_VERSION = 'etalase-app';

/**
 * The oldest web app whose requests mean what they meant when it was built. Raised together with the app's own number
 * (web/api/app-version.ts) when a change of the API would refuse or misread what an older app has kept on a phone.
 */
export const OLDEST_APP = 2;

export const appTooOld = problem('http.appTooOld', 'outdated', {
  id: 'Etalase di ponsel ini versi lama. Perbarui dulu; yang sudah ditulis tetap tersimpan di ponsel.',
  en: 'Etalase on this phone is an old version. Update it first; what you wrote stays on the phone.',
});

/**
 * Refuses requests of a web app that is too old, before anything else of them is read: the app keeps what it wanted to send
 * until it has been updated. Phones start the app that they keep, whatever the server has by then.
 */
export const appVersionCheck: MiddlewareHandler = async (c, next) => {
  const version = c.req.header(APP_VERSION);
  if (version !== undefined && Number(version) < OLDEST_APP) throw new ProblemError([appTooOld]);
  await next();
};
