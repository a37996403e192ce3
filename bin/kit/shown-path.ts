import { relative } from 'node:path';

/** Returns a path relative to the working directory, unless it lies outside of it. */
export const shownPath = (path: string): string => {
  const from = relative(process.cwd(), path) || '.';
  return from.startsWith('..') ? path : from;
};
