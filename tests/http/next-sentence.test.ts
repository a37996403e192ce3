import { describe, expect, it } from 'vitest';
import { NO_PAGES_IN_REPORT } from '../../functions/domain/insights/pages-in-report.ts';
import { nextSentence } from '../../functions/http/reports/people-sentences.ts';

type Head = Parameters<typeof nextSentence>[0];

const LERENG = { name: 'Watu Lereng', since: '2026-12-01' };
const EVEN = { members: 10, withPosts: 10, gini: 0.1, topFifthShare: 0.25 };
const fine: Head = {
  pages: NO_PAGES_IN_REPORT,
  participation: { members: 10, withPosts: 10, without: [] },
  makers: EVEN,
  top: { name: 'Tiwul', posts: 4, reach: 900 },
};

describe('the one thing to do next', () => {
  it.each<[string, Partial<Head>, string]>([
    [
      'a page that is disconnected, before all else',
      {
        pages: {
          ...NO_PAGES_IN_REPORT,
          broken: [LERENG],
          brokenPages: 1,
        },
        participation: { members: 10, withPosts: 2, without: [] },
      },
      'Next: reconnect the page Watu Lereng, so that its posts go out again.',
    ],
    [
      'several such pages, by their number',
      { pages: { ...NO_PAGES_IN_REPORT, broken: [LERENG], brokenPages: 5 } },
      'Next: reconnect 5 pages, so that their posts go out again.',
    ],
    [
      'members without a post, by their number',
      { participation: { members: 10, withPosts: 7, without: [{ id: 'kantil', name: 'Kantil' }] } },
      'Next: plan a rotation for the 3 members who have no post yet.',
    ],
    [
      'one member without a post',
      { participation: { members: 10, withPosts: 9, without: [] } },
      'Next: plan a rotation for the member who has no post yet.',
    ],
    [
      'reach that few had',
      { makers: { ...EVEN, gini: 0.7, topFifthShare: 0.8 } },
      'Next: give the best hours to the makers who were seen least.',
    ],
    ['what went best', {}, 'Next: Tiwul was seen most; offer it to other buyers, too.'],
  ])('is %s', (_, known, text) => {
    expect(nextSentence({ ...fine, ...known })?.en).toBe(text);
  });

  it('is nothing where nothing is known', () => {
    expect(nextSentence({ ...fine, top: undefined })).toBeUndefined();
  });

  it('names no member', () => {
    const { id, en } = nextSentence({
      ...fine,
      participation: { members: 2, withPosts: 1, without: [{ id: 'kantil', name: 'Kantil' }] },
    }) ?? { id: '', en: '' };
    expect(id + en).toMatch(/Berikutnya/);
    expect(id + en).not.toMatch(/kantil/i);
  });
});
