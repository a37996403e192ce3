import { buildWeb } from '../../embedded/standing/build-web.ts';

/** Builds the web app before the first file: two files that find none would both write it. */
export async function setup(): Promise<void> {
  await buildWeb();
}
