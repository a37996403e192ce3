import { periodBefore, stillRising } from '../../../functions/domain/insights/compare.ts';
import { addDays, type LocalDay } from '../../../functions/domain/time/local-day.ts';
import {
  causeSentences,
  nextSentence,
  socialSentences,
  wellSentences,
} from '../../../functions/http/reports/people-sentences.ts';
import { comparisonReply } from '../../../functions/http/reports/report-comparison.ts';
import {
  evennessSentence,
  participationSentence,
  summarySentence,
} from '../../../functions/http/reports/report-sentences.ts';
import { readPeople } from '../../../functions/insights/read-people.ts';
import { readReport } from '../../../functions/insights/read-report.ts';
import type { System } from '../../../embedded/system/open-system.ts';
import { DEMO_COMMUNITY } from '../../../embedded/standing/demo-community.ts';

/** The days of the report that a season prints: as many as the app shows first. */
const DAYS = 30;

/**
 * Returns the report of a season's last thirty days as sentences, those that a leader reads first on her screen: the whole, what
 * changed and why, what people told, who had a post and how evenly, what went well, what to do next. It names no member.
 */
export async function readSeasonReport(system: System, to: LocalDay): Promise<readonly string[]> {
  const { id: community } = DEMO_COMMUNITY;
  const from = addDays(to, 1 - DAYS);
  const [report, before, { head }] = await Promise.all([
    readReport(system)({ community, from, to }),
    readReport(system)({ community, ...periodBefore(from, to) }),
    readPeople(system)({ community, from, to, list: 'product', page: 0 }),
  ]);
  const { text, why } = comparisonReply(report, before, stillRising(report, to));
  const { sold, asked } = report.told.total;
  const next = nextSentence(head);
  return [
    summarySentence(report.total).en,
    [text, ...why, ...causeSentences(head)].map(({ en }) => en).join(' '),
    `Told by members: ${sold.toLocaleString('en')} sold, ${asked.toLocaleString('en')} asked.`,
    participationSentence(head.participation).en,
    evennessSentence({ gini: undefined, topFifthShare: undefined, ...head.makers }, 'makers').en,
    ...[...wellSentences(head.top), ...socialSentences(head), ...(next ? [next] : [])].map(({ en }) => en),
  ];
}
