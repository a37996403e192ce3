import type { Problem } from '../../functions/domain/problem.ts';

/** What the worker thread is started with. */
export interface TableSettings {
  readonly folder: string;
  /** The name of the folder in messages. */
  readonly dataFolder: string;
  /** 0 lets the operating system choose. */
  readonly port: number;
}

/** What the worker thread reports: that it listens, or why it cannot. It ends when its last connection has been closed. */
export type TableNews =
  { readonly is: 'ready'; readonly port: number } | { readonly is: 'refused'; readonly problem: Problem };

/** The only message to the worker thread. */
export const CLOSE = 'close';
