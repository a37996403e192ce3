import { describe, expect, it } from 'vitest';
import type { PostRow } from '../../functions/http/contract/posts.ts';
import { lastCalls } from '../../web/pages/home/last-calls.ts';

const NOW = Date.parse('2026-12-01T01:00:00.000Z');
const endsAt = (id: string, ownerWindowEndsAt?: string) =>
  ({ id, ...(ownerWindowEndsAt && { ownerWindowEndsAt }) }) as PostRow;

describe('posts of which the owner of a page is reminded', () => {
  it('are those whose window ends within the hours of her community', () => {
    const waiting = [
      endsAt('soon', '2026-12-01T13:00:00.000Z'),
      endsAt('later', '2026-12-01T13:00:01.000Z'),
      endsAt('never'),
    ];
    expect(lastCalls(waiting, NOW, 12).map(({ id }) => id)).toEqual(['soon']);
  });
});
