import type { Prints } from '../../ports/prints.ts';
import type { PrintsOptions } from './press.ts';

/**
 * Creates the port `Prints`. What prints is loaded at the first print: pdfkit and what it reads fonts with are a megabyte of code,
 * which the function that takes photos would load while somebody waits.
 */
export function createPrints(options: PrintsOptions = {}): Prints {
  let opened: Prints | undefined;
  const press = async (): Promise<Prints> => (opened ??= (await import('./press.ts')).openPress(options));
  return {
    labelSheet: async (...job) => (await press()).labelSheet(...job),
    shelfCards: async (...job) => (await press()).shelfCards(...job),
    labelProblem: async (...label) => (await press()).labelProblem(...label),
  };
}
