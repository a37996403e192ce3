/**
 * What we use of a service worker's own world. TypeScript's description of it (lib.webworker) cannot stand beside that of
 * pages (lib.dom) in one program.
 */
export interface WorkerScope {
  addEventListener(type: 'install' | 'activate', heard: (event: LastingEvent) => void): void;
  addEventListener(type: 'fetch', heard: (event: FetchEvent) => void): void;
  skipWaiting(): Promise<void>;
  readonly clients: {
    /** Lets pages that are open already be answered by this worker. */
    claim(): Promise<void>;
    matchAll(which: {
      readonly type: 'window';
      readonly includeUncontrolled: boolean;
    }): Promise<readonly unknown[]>;
  };
}

export interface LastingEvent extends Event {
  /** The browser lets the worker live until this has ended; an installation that fails is not used. */
  waitUntil(work: Promise<unknown>): void;
}

export interface FetchEvent extends LastingEvent {
  readonly request: Request;
  /** Answers in the server's place. Without it the request goes to the server as if there were no worker. */
  respondWith(answer: Promise<Response>): void;
}
