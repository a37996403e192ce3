import { wouldPass } from './access/authenticate.ts';
import { batchItems } from './batch/batch-items.ts';
import type { Setting } from './setting.ts';
import { GraphError } from './wire/graph-error.ts';
import { Parameters } from './wire/parameters.ts';
import { readPath } from './wire/path.ts';
import type { GraphRequest } from './wire/request.ts';

function wantedBy(setting: Setting, request: GraphRequest, now: number): string[] {
  const { segments } = readPath(request.path);
  const parameters = new Parameters(request.query, request.body);
  if (segments.length === 0 && parameters.has('batch')) {
    return batchItems(parameters, request.token).flatMap((item) => wantedBy(setting, item, now));
  }
  const [, edge] = segments;
  const name = edge === 'photos' ? 'url' : 'image_url';
  const atOnce =
    edge === 'photos' || (edge === 'media' && setting.state.switches.instagramFetch === 'atOnce');
  const url = parameters.text(name);
  const wanted = request.method === 'POST' && atOnce && url !== undefined && URL.canParse(url);
  return wanted && wouldPass(setting, parameters, request.token, now) ? [url] : [];
}

/**
 * Returns the addresses whose pictures must be fetched before the request is answered. Empty for a request that
 * `authenticate` would refuse, for which Graph fetches nothing.
 */
export function imagesWanted(setting: Setting, request: GraphRequest, now: number): string[] {
  try {
    return wantedBy(setting, request, now);
  } catch (error) {
    if (error instanceof GraphError) return [];
    throw error;
  }
}
