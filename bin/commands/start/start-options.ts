import type { EmbeddedSettings } from '../../../functions/config.ts';
import { readFolder, readOptions, readPort } from '../../kit/read-options.ts';

export interface StartOptions {
  readonly port: number;
  readonly folder: string;
  /** Begin with nobody but a coordinator, instead of the demo community. */
  readonly empty: boolean;
}

/** Where the system listens, and so where Meta sends browsers back to. */
export const DEFAULT_PORT = 8080;

/**
 * Options of `npm start`; the environment's PORT and ETALASE_DATA stand in for absent ones. The command line is read
 * first: whoever asks for help is told, whatever the environment holds.
 */
export function readStartOptions(
  args: readonly string[],
  readEnvironment: () => EmbeddedSettings,
): StartOptions & { readonly settings: EmbeddedSettings } {
  const { texts, switches } = readOptions(args, { texts: ['port', 'data'], switches: ['empty'] });
  const settings = readEnvironment();
  const port = texts.port === undefined ? (settings.PORT ?? DEFAULT_PORT) : readPort(texts.port);
  const folder = readFolder('data', texts.data ?? settings.ETALASE_DATA ?? '.etalase');
  return { port, folder, empty: switches.empty === true, settings };
}
