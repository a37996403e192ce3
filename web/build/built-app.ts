/** How the address of the file of English messages begins (web/build/lazy-english.ts). */
export const ENGLISH = '/assets/english-';

/** What the service worker must know about its build. */
export interface BuiltApp {
  /** Changes whenever any file of the app changes. */
  readonly version: string;
  /** `sha256-…` of index.html, in the format of the browser's `integrity`. */
  readonly page: string;
  /** Addresses of scripts and styles, those that are needed first at the beginning. */
  readonly files: readonly string[];
  /** The address of the English messages, which only phones store that have shown English. */
  readonly english: string;
}
