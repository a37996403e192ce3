import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { nodeIds } from '../../../functions/adapters/system/node-ids.ts';
import { USUAL_PACE } from '../../../functions/domain/people/new-community.ts';
import { ProblemError } from '../../../functions/domain/problem.ts';
import { toIso } from '../../../functions/domain/time/instant.ts';
import { addCommunity } from '../../../functions/people/communities/add-community.ts';
import type { NewCommunityWish } from '../../../functions/people/communities/read-new-community.ts';
import { readOptions } from '../../kit/read-options.ts';
import { readLocation, readUrl } from '../sign-in-link/read-location.ts';
import { postsPerDayNotNumber, requestUnreadable } from './community-problems.ts';
import { inSystem, noteAll } from './open-community.ts';

const WISH_OPTIONS = [
  'id',
  'name',
  'village',
  'zone',
  'phone',
  'language',
  'coordinator',
  'posts-per-day',
] as const;
export const ADD_OPTIONS = {
  texts: ['data', 'table', 'region', 'url', 'request', ...WISH_OPTIONS],
  switches: [],
} as const;

/** What a group that asks for a community sends to the operator: the options of `add` in a file. */
const Request = z.strictObject({
  id: z.string(),
  name: z.string(),
  village: z.string(),
  zone: z.string(),
  phone: z.string(),
  language: z.string(),
  coordinator: z.string(),
  'posts-per-day': z.number(),
});
type Typed = Partial<Record<(typeof WISH_OPTIONS)[number], string>>;

/**
 * Runs `npm run community -- add`: adds a community and prints the link that lets its first coordinator in. With `--request`
 * the operator approves what a group asked for; options go before what the file says.
 */
export async function add(args: readonly string[], say: (line: string) => void): Promise<void> {
  const { texts } = readOptions(args, ADD_OPTIONS);
  const location = readLocation(texts.data, texts.table, texts.region);
  const url = readUrl(texts.url);
  const wish = readWish({
    ...(texts.request !== undefined && (await readRequest(texts.request))),
    ...texts,
  });
  await inSystem(location, async (opened) => {
    await noteAll(opened);
    const { table, clock } = opened;
    const { community, link } = await addCommunity({ table, clock, ids: nodeIds })(wish);
    const { id, name, zone, contactPhone } = community;
    say(`added ${name} (${id}), ${zone}, ${contactPhone}`);
    say(`${url}/masuk#${link.secret}`);
    say(`lets ${link.member.name} in once, until ${toIso(link.expiresAt)}; send it to her alone`);
  });
}

function readWish(typed: Typed): NewCommunityWish {
  const {
    id = '',
    name = '',
    village = '',
    zone = '',
    phone = '',
    language = 'id',
    coordinator = '',
  } = typed;
  const posts = typed['posts-per-day'];
  if (posts !== undefined && !/^\d{1,4}$/.test(posts)) throw new ProblemError([postsPerDayNotNumber]);
  const postsPerDay = posts === undefined ? USUAL_PACE.pacing.postsPerChannelAndDay : Number(posts);
  return { id, name, village, zone, phone, language, coordinator, postsPerDay };
}

async function readRequest(file: string): Promise<Typed> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new ProblemError([requestUnreadable(file, 'it cannot be read.')], { cause: error });
  }
  const request = Request.partial().safeParse(jsonIn(text));
  if (!request.success) {
    const wrong = request.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`.trim());
    throw new ProblemError([requestUnreadable(file, `${wrong.join('; ')}.`)], { cause: request.error });
  }
  const typed = Object.entries(request.data).map(([name, value]) => [name, String(value)] as const);
  return Object.fromEntries(typed);
}

/** Undefined for what is no JSON: the schema then says what is missing. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
