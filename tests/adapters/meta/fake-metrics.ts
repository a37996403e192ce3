import * as z from 'zod';
import type { MetricsRequest } from '../../../functions/ports/graph.ts';
import { type Heard, INSTAGRAM, PAGE, type Play, json } from './fake-wire.ts';

export const post: MetricsRequest = {
  platform: 'facebook',
  isStory: false,
  account: PAGE,
  remoteId: '100_1',
};
export const medium: MetricsRequest = {
  platform: 'instagram',
  isStory: false,
  account: INSTAGRAM,
  remoteId: '800',
};

const Batch = z.object({ batch: z.array(z.object({ method: z.literal('GET'), relative_url: z.string() })) });

/** What one item of a batch asks for. */
export interface Asked {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly names: readonly string[];
}

export function itemsOf(heard: Heard | undefined): readonly Asked[] {
  return Batch.parse(heard?.body).batch.map(({ relative_url: relative }) => {
    const address = new URL(relative, 'http://wire/');
    const query = Object.fromEntries(address.searchParams);
    return { path: address.pathname, query, names: (query['metric'] ?? query['fields'] ?? '').split(',') };
  });
}

export interface Item {
  readonly code: number;
  readonly body: string;
  readonly headers?: readonly { readonly name: string; readonly value: string }[];
}
export const yes = (body: unknown): Item => ({ code: 200, body: JSON.stringify(body) });
export const no = (code: number, subcode?: number, message = 'no'): Item => ({
  code: 400,
  body: JSON.stringify({ error: { code, message, ...(subcode && { error_subcode: subcode }) } }),
});

/** A Graph that answers each item of each batch by itself. */
export const answering =
  (answer: (asked: Asked) => unknown): Play =>
  (response, heard, socket) =>
    json(200, itemsOf(heard).map(answer))(response, heard, socket);

export const row = (name: string, value: unknown, period = 'lifetime') => ({
  name,
  period,
  values: [{ value }],
});

const NUMBERS: Readonly<Record<string, number>> = {
  post_total_media_view_unique: 40,
  post_media_view: 90,
  post_clicks: 3,
  reach: 50,
  views: 70,
  likes: 9,
  comments: 2,
  shares: 1,
  saved: 4,
};
const FIELDS = {
  reactions: { data: [], summary: { total_count: 11 } },
  comments: { data: [], summary: { total_count: 5 } },
  shares: { count: 6 },
  like_count: 8,
  comments_count: 1,
};

export const everything = (asked: Asked): Item =>
  asked.path.endsWith('/insights')
    ? yes({ data: asked.names.map((name) => row(name, NUMBERS[name])) })
    : yes({ id: asked.path.slice(1), ...FIELDS });

export const ALL_OF_POST = { reach: 40, views: 90, clicks: 3, reactions: 11, comments: 5, shares: 6 };
export const ALL_OF_MEDIUM = { reach: 50, views: 70, reactions: 9, comments: 2, shares: 1, saves: 4 };
