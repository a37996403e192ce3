import { describe, expect, it } from 'vitest';
import { NO_PAGES_IN_REPORT } from '../../functions/domain/insights/pages-in-report.ts';
import { causeSentences } from '../../functions/http/reports/people-sentences.ts';

const said = (pages: Partial<typeof NO_PAGES_IN_REPORT>) =>
  causeSentences({ joined: 0, pages: { ...NO_PAGES_IN_REPORT, ...pages } });
const LERENG = { name: 'Watu Lereng', since: '2026-11-03' };
const AJI = { name: 'Aji', since: '2026-11-05' };

describe('what moved the numbers of a period', () => {
  it('names two broken pages and counts the others', () => {
    expect(said({ broken: [LERENG, AJI], brokenPages: 5 })).toEqual([
      {
        id: 'Halaman putus: Watu Lereng (sejak 3 November), Aji (sejak 5 November) dan 3 lainnya. Sambungkan lagi.',
        en: 'Disconnected: Watu Lereng (since 3 November), Aji (since 5 November) and 3 more. Reconnect them.',
      },
    ]);
  });

  it('counts no others where there are none', () => {
    expect(said({ broken: [LERENG, AJI], brokenPages: 2 })[0]?.id).toBe(
      'Halaman putus: Watu Lereng (sejak 3 November) dan Aji (sejak 5 November). Sambungkan lagi.',
    );
    expect(said({ broken: [LERENG], brokenPages: 1 })[0]?.en).toBe(
      'Disconnected: Watu Lereng (since 3 November). Reconnect it.',
    );
  });

  it('tells that a page broke and was connected again, with the days whose numbers may be missing', () => {
    const mended = [
      { name: 'Aji', from: '2026-11-03', until: '2026-11-08' },
      { name: 'Watu Lereng', from: '2026-11-30', until: '2026-12-01' },
    ];
    const [sentence] = said({ mended, mendedPages: 3 });
    expect(sentence?.id).toBe(
      'Halaman sempat putus: Aji (3–8 November), Watu Lereng (30 November – 1 Desember) dan 1 lainnya. Kirimannya menunggu, angkanya mungkin kurang.',
    );
    expect(sentence?.en).toContain('numbers may be missing');
  });
});
