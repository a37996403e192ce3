import { describe, expect, it } from 'vitest';
import { importsOf, sourceFiles } from './source-files.ts';

const PARTNERS = 'functions/partners/';
/** What both sides of a partnership have: whoever reads it knows of another community. */
const OF_BOTH = new Set([
  'functions/records/partner-records.ts',
  'functions/records/campaign-invitation-records.ts',
]);
/** What a community has and its partner must never see. */
const NEVER_SHOWN =
  /^functions\/records\/(?:post|product|channel|creative|caption|day-|period|people|collector|session|told)/;

const importing = (isMeant: (to: string) => boolean) => (path: string) =>
  importsOf(path).some(({ to }) => isMeant(to));

describe('the border between partners', () => {
  it('is the module `partners`: nothing else in functions reads what both sides have', () => {
    const readers = sourceFiles('functions').filter(importing((to) => OF_BOTH.has(to)));
    expect(readers.length).toBeGreaterThan(5);
    expect(readers.filter((path) => !path.startsWith(PARTNERS))).toEqual([]);
  });

  it('is crossed by posts and their numbers in one use case, which returns counts', () => {
    const readers = sourceFiles('functions/partners').filter(importing((to) => NEVER_SHOWN.test(to)));
    expect(readers).toEqual([`${PARTNERS}count-for-partner.ts`]);
  });
});
