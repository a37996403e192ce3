/**
 * The version of the app that the server compares (functions/http/edge/app-version.ts). Raised together with the server's
 * number when the API changes the meaning of what an older app has kept on a phone.
 */
export const APP_VERSION = 2;

/** The header that says it. */
export const versionHeader: Readonly<Record<string, string>> = { 'etalase-app': String(APP_VERSION) };
