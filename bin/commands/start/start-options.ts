import type { EmbeddedSettings } from '../../../functions/config.ts';
import { readFolder, readOptions, readPort } from '../../kit/read-options.ts';

export interface StartOptions {
  readonly port: number;
  readonly folder: string;
  /** Begin with a coordinator alone instead of the demo community. */
  readonly empty: boolean;
  /** Serve the API and media alone; something else serves the web app. */
  readonly withoutWeb: boolean;
}

/** The port that the system listens on, to which Meta redirects browsers. */
export const DEFAULT_PORT = 8080;

/**
 * Reads the options of `npm start`; PORT and ETALASE_DATA of the environment replace absent ones. The command line is read
 * first, so that `--help` works with any environment.
 */
export function readStartOptions(
  args: readonly string[],
  readEnvironment: () => EmbeddedSettings,
): StartOptions & { readonly settings: EmbeddedSettings } {
  const { texts, switches } = readOptions(args, {
    texts: ['port', 'data'],
    switches: ['empty', 'without-web'],
  });
  const settings = readEnvironment();
  const port = texts.port === undefined ? (settings.PORT ?? DEFAULT_PORT) : readPort(texts.port);
  const folder = readFolder('data', texts.data ?? settings.ETALASE_DATA ?? '.etalase');
  return {
    port,
    folder,
    empty: switches.empty === true,
    withoutWeb: switches['without-web'] === true,
    settings,
  };
}
