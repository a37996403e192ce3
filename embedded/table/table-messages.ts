import type { Problem } from '../../functions/domain/problem.ts';

/** What the worker is started with. */
export interface TableOrder {
  readonly folder: string;
  /** What the folder is called in what is said about it. */
  readonly dataFolder: string;
  /** 0 lets the system choose. */
  readonly port: number;
}

/** What the worker tells: it listens, or it cannot. It ends by itself when its last connection has been closed. */
export type TableNews =
  { readonly is: 'ready'; readonly port: number } | { readonly is: 'refused'; readonly problem: Problem };

/** The only word to the worker. */
export const CLOSE = 'close';
