/** What the service worker has to know of the build it belongs to. */
export interface BuiltApp {
  /** Another one whenever any file of the app is another one. */
  readonly version: string;
  /** `sha256-…` of index.html, as the browser's `integrity` takes it. */
  readonly page: string;
  /** Addresses of scripts and styles, the first needed first. */
  readonly files: readonly string[];
}
