import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { INSIDE_ROUTES } from '../../functions/http/all-routes.ts';
import { DEFAULT_APP } from '../../sandbox/core/access/app.ts';
import { keptLog } from './fakes.ts';
import { SAMPLES } from './route-samples.ts';
import { worldOfThings } from './access/things.ts';

/** Secrets that the requests of this file carry, and that the world was made with. */
const CARRIED = {
  link: 'link-that-nobody-may-read-again',
  typed: '4821073562',
  code: 'AQB-code-from-the-dialog-of-meta',
  state: '1796000000000.state-of-a-browser.proof-of-it',
  signed: 'c2lnbmF0dXJlLW9mLW1ldGE.cGF5bG9hZC1vZi1tZXRh',
  phone: '0812-3456-7890',
} as const;
const IN_THE_WORLD = [
  DEFAULT_APP.secret,
  ...['kenanga', 'melati', 'kantil', 'flamboyan', 'bakung', 'pandan'].map((member) => `secret-of-${member}`),
];

type World = Awaited<ReturnType<typeof worldOfThings>>;

/** Makes every write fail with an error that tells all it was given, as a careless library does. */
function breakWrites({ table }: World): void {
  const fail = async (...given: unknown[]): Promise<never> => {
    throw new Error(
      `could not write ${JSON.stringify(given)} for ${JSON.stringify([CARRIED, IN_THE_WORLD])}`,
    );
  };
  Object.assign(table, { put: fail, update: fail, delete: fail });
}

/** Whatever the world's own requests sent or were told as a secret, beside what is known. */
const Told = z.looseObject({
  link: z.string().optional(),
  code: z.string().optional(),
  challenge: z.string().optional(),
});

async function secretsTold(response: Response): Promise<string[]> {
  const text = await response.text();
  const cookie = response.headers.get('set-cookie')?.match(/etalase=([^;]+)/)?.[1];
  const told = text.startsWith('{') ? Told.safeParse(JSON.parse(text)).data : undefined;
  const code = told?.link === undefined ? undefined : told.code;
  return [cookie, told?.link?.split('#')[1], code, code?.replace(' ', ''), told?.challenge].flatMap(
    (secret) => (secret === undefined || secret === '' ? [] : [secret]),
  );
}

/** The requests that need no session, each with a secret. */
const OPEN = [
  { path: '/api/session', method: 'POST', json: { secret: CARRIED.link, attempt: 'a'.repeat(40) } },
  { path: '/api/session', method: 'POST', json: { secret: CARRIED.typed } },
  {
    path: `/api/connect/return?${new URLSearchParams({ code: CARRIED.code, state: CARRIED.state }).toString()}`,
  },
  ...['deauthorised', 'deletion'].map((event) => ({
    path: `/api/connect/meta/${event}`,
    method: 'POST',
    bytes: new Uint8Array(Buffer.from(`signed_request=${CARRIED.signed}`)),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })),
] as const;

describe('the log of every operation', () => {
  it.each([
    ['when all is well', false],
    ['when storage fails and its error tells everything', true],
  ])('holds no secret, whatever fails: %s', async (_, isBroken) => {
    const log = keptLog();
    const secrets = [...Object.values(CARRIED), ...IN_THE_WORLD];
    for (const [index, { operationId = '' }] of INSIDE_ROUTES.entries()) {
      const sample = SAMPLES[operationId];
      if (!sample) throw new Error(`${operationId} has no sample`);
      const world = await worldOfThings({ log });
      if (isBroken) breakWrites(world);
      secrets.push(
        ...(await secretsTold(await world.ask(sample.good.path, { ...sample.good, as: sample.by }))),
      );
      if (index > 0) continue;
      for (const request of OPEN) await world.ask(request.path, { as: 'flamboyan', ...request });
    }
    const lines = log.lines.map((line) => JSON.stringify(line));
    expect(lines.length).toBeGreaterThan(isBroken ? 20 : -1);
    for (const secret of new Set(secrets))
      expect(
        lines.filter((line) => line.includes(secret) || line.includes(encodeURIComponent(secret))),
      ).toEqual([]);
  });
});
