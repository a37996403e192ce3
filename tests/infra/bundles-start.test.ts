import { describe, expect, it } from 'vitest';
import type { Beside } from '../../lib/bundling.ts';
import { awsWorld, FUNCTIONS } from '../handlers/aws-world.ts';
import { queueEvent } from '../handlers/receiver.ts';
import { bundled, callBundle } from './bundled.ts';

const nobody = (kind: string) => ({ version: 1, kind, pk: 'community#nobody', sk: 'nothing', intent: 1 });
const request = (path: string) => ({
  version: '2.0',
  rawPath: path,
  rawQueryString: '',
  headers: { host: 'a1b2c3.execute-api.ap-southeast-3.amazonaws.com' },
  requestContext: {
    domainName: 'a1b2c3.execute-api.ap-southeast-3.amazonaws.com',
    http: { method: 'GET', path },
  },
  isBase64Encoded: false,
});

/** Each function's folder, what stands beside its code, an event, and what it answers. */
const STARTS: readonly (readonly [string, Beside, unknown, unknown])[] = [
  ['clock', 'nothing', {}, null],
  ['campaigns', 'templates', nobody('expand'), null],
  ['render', 'pictures', nobody('picture'), null],
  ['collect', 'nothing', nobody('collect'), null],
  ['insights', 'nothing', nobody('fold'), null],
  [
    'publish',
    'nothing',
    queueEvent([JSON.stringify(nobody('publish')), 'what?']),
    { batchItemFailures: [{ itemIdentifier: 'message-1' }] },
  ],
  ['http', 'photos', request('/api/health'), expect.objectContaining({ statusCode: 200 })],
];

describe('what Lambda is given', () => {
  it.each(STARTS)('starts and answers in a process of its own: %s', async (folder, beside, event, reply) => {
    const { environment } = await awsWorld();
    const asset = await bundled(folder, beside);
    expect(await callBundle(asset, event, environment)).toEqual(reply);
  });

  it('starts and hands over in a process of its own: work', async () => {
    const { environment, lambda } = await awsWorld();
    const asset = await bundled('work', 'nothing');
    expect(await callBundle(asset, queueEvent([JSON.stringify(nobody('fold'))]), environment)).toEqual({
      batchItemFailures: [],
    });
    expect(lambda.started).toEqual([{ name: FUNCTIONS.INSIGHTS_FUNCTION, payload: nobody('fold') }]);
  });
});
