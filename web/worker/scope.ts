/**
 * The parts of a service worker's scope that are used here. TypeScript's types for it (lib.webworker) conflict with those of
 * pages (lib.dom) in one program.
 */
export interface WorkerScope {
  addEventListener(type: 'install' | 'activate', heard: (event: LastingEvent) => void): void;
  addEventListener(type: 'fetch', heard: (event: FetchEvent) => void): void;
  addEventListener(type: 'sync', heard: (event: SyncEvent) => void): void;
  skipWaiting(): Promise<void>;
  readonly clients: {
    /** Makes this worker handle the requests of pages that are already open. */
    claim(): Promise<void>;
    matchAll(which: {
      readonly type: 'window';
      readonly includeUncontrolled: boolean;
    }): Promise<readonly unknown[]>;
  };
}

interface LastingEvent extends Event {
  /** The browser keeps the worker alive until this has settled; a worker whose installation fails is not used. */
  waitUntil(work: Promise<unknown>): void;
}

interface SyncEvent extends LastingEvent {
  /** What the page registered. When the work fails, the browser tries again later. */
  readonly tag: string;
}

interface FetchEvent extends LastingEvent {
  readonly request: Request;
  /** Answers instead of the server. Without it the request goes to the server as if there were no worker. */
  respondWith(answer: Promise<Response>): void;
}
