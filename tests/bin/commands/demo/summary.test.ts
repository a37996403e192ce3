import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DemoReport, ReportedPost } from '../../../../bin/commands/demo/demo-report.ts';
import { summary } from '../../../../bin/commands/demo/summary.ts';
import { aProduct } from '../../../factories/entities.ts';

const aPost = (status: ReportedPost['status'], overrides: Partial<ReportedPost> = {}): ReportedPost => ({
  maker: 'Kantil',
  seller: 'Melati',
  platform: 'facebook',
  channel: 'Pring Sumilir',
  hosted: false,
  status,
  publishAt: '2026-12-01T05:00:00.000Z',
  publishedAt: null,
  remoteId: null,
  permalink: 'http://127.0.0.1:4010/sandbox/feeds/posts/1',
  reason: null,
  ...overrides,
});

const caption = {
  seller: 'Kantil',
  language: 'id',
  audience: 'bridging',
  platform: 'facebook',
  text: 'Kopi',
} as const;

const aReport = (): DemoReport => ({
  product: { ...aProduct(), people: 'nobody', maker: 'Kantil' },
  pictures: [],
  captions: [caption, { ...caption, platform: 'instagram' }, { ...caption, language: 'en' }],
  posts: [
    aPost('published'),
    aPost('held', { reason: 'channel.tokenDead: Facebook no longer lets us use this page or account.' }),
    aPost('awaiting_owner'),
    aPost('scheduled'),
  ],
  clock: 'virtual',
  insights: {
    posts: 1,
    reach: 90,
    engagement: 7,
    withoutReach: 0,
    byPlatform: { facebook: { posts: 1, reach: 90, engagement: 7 } },
    byMaker: {},
    bySeller: {},
    giniMakers: null,
    giniSellers: 0.5,
  },
  elapsedMs: 1_000,
});

const [out, data] = [join(process.cwd(), 'out/demo'), '/tmp/etalase-demo-1'];
const said = summary(aReport(), { out, data });

describe('what the demo says at its end', () => {
  it('is in the words of people: no names of states, of codes or of a coefficient', () => {
    expect(said).not.toMatch(/Gini|awaiting_|_|tokenDead|reach\b|engagement|undefined/);
    expect(said).toContain('needs help: Facebook no longer lets us use this page or account.');
    expect(said).toContain('waits for its owner to look');
    expect(said).toContain('Among the sellers it is spread unevenly.');
  });

  it('counts the captions once', () => {
    expect(said.match(/\d+ captions/g)).toEqual(['3 captions']);
  });

  it('names no address that is gone with the demo, but how to look at what it made', () => {
    expect(said).not.toContain('http');
    expect(said).toContain('out/demo/report.md');
    expect(said).toContain(`npm start -- --data ${data}`);
  });
});
