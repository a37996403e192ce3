import { resolve } from 'node:path';
import type { EmbeddedSettings } from '../../functions/config.ts';
import { ProblemError } from '../../functions/domain/problem.ts';
import { readOptions } from '../cli/read-options.ts';

export interface StartOptions {
  readonly port: number;
  readonly folder: string;
  /** Begin with nobody but a coordinator, instead of the demo community. */
  readonly empty: boolean;
}

const DEFAULT_PORT = 8080;

/** Options of `npm start`; the environment's PORT and ETALASE_DATA stand in for absent ones. */
export function readStartOptions(args: readonly string[], settings: EmbeddedSettings): StartOptions {
  const { texts, switches } = readOptions(args, { texts: ['port', 'data'], switches: ['empty'] });
  const port = texts.port === undefined ? (settings.PORT ?? DEFAULT_PORT) : readPort(texts.port);
  const folder = resolve(texts.data ?? settings.ETALASE_DATA ?? '.etalase');
  return { port, folder, empty: switches.empty === true };
}

function readPort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new ProblemError([
    {
      code: 'cli.port',
      kind: 'invalid',
      field: 'port',
      text: { id: 'Port adalah angka dari 0 sampai 65535.', en: 'A port is a whole number from 0 to 65535.' },
      retryable: false,
    },
  ]);
}
