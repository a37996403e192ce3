import type { Bilingual } from '../../domain/bilingual.ts';
import { changeOf } from '../../domain/insights/compare.ts';
import type { RollupHead } from '../../domain/insights/people-rollup.ts';
import type { ComparedPeriod } from '../../domain/insights/period-sums.ts';
import type { PeriodReport } from '../../domain/insights/period-report.ts';
import type { InterfaceLanguage } from '../../domain/language.ts';
import { fitting } from '../views/short-text.ts';
import { wellSentences } from './people-sentences.ts';
import { dayInWords, numbers, participationSentence, summarySentence } from './report-sentences.ts';

interface GroupFacts {
  readonly community: string;
  readonly report: Pick<PeriodReport, 'from' | 'to' | 'total'> & {
    readonly told: Pick<PeriodReport['told'], 'total'>;
  };
  readonly before: Pick<ComparedPeriod, 'total'>;
  /** Whether posts of it have been out for less than a week: the period before has had more time. */
  readonly isGrowing?: boolean;
  readonly head: Pick<RollupHead, 'top'> & {
    readonly participation: Pick<RollupHead['participation'], 'members' | 'withPosts'>;
  };
}

function changeLine(
  { report, before, isGrowing }: GroupFacts,
  language: InterfaceLanguage,
): string | undefined {
  const change = changeOf(report.total.reach, before.total.posts === 0 ? null : before.total.reach);
  if (!change) return undefined;
  const count = numbers[language].format(Math.abs(change.by));
  const grows = isGrowing === true && change.by < 0;
  const share =
    change.percent === undefined ? '' : ` (${change.by > 0 ? '+' : '−'}${String(Math.abs(change.percent))}%)`;
  if (language === 'id') {
    if (change.by === 0) return 'Yang melihat sama banyak dengan waktu sebelumnya.';
    return `Yang melihat ${change.by > 0 ? 'naik' : 'turun'} ${count} orang${share} dari waktu sebelumnya${grows ? '; angka yang baru masih bertambah' : ''}.`;
  }
  if (change.by === 0) return 'As many people as in the period before.';
  return `${count} ${change.by > 0 ? 'more' : 'fewer'} people${share} than in the period before${grows ? '; the new numbers still grow' : ''}.`;
}

function toldLine({ report: { told } }: GroupFacts, language: InterfaceLanguage): string | undefined {
  const { sold, asked } = told.total;
  if (sold + asked === 0) return undefined;
  const [s, a] = [numbers[language].format(sold), numbers[language].format(asked)];
  return language === 'id'
    ? `Catatan anggota: terjual ${s}, yang bertanya ${a} orang.`
    : `Told by members: ${s} sold, ${a} asked.`;
}

const THANKS: Bilingual = {
  id: 'Terima kasih sudah saling menjualkan.',
  en: 'Thank you for selling for each other.',
};

/**
 * Returns the result of a period as a text for the community's WhatsApp group, at most 600 characters, in both languages. It
 * names products and no people, so that it shames nobody.
 */
export function groupText(facts: GroupFacts): Bilingual {
  const { community, report, head } = facts;
  const { members, withPosts } = head.participation;
  const write = (language: InterfaceLanguage): string => {
    const span = `${dayInWords(report.from, language)} – ${dayInWords(report.to, language)}`;
    const lines = [
      language === 'id' ? `*Hasil ${community}*, ${span}` : `*Results of ${community}*, ${span}`,
      summarySentence(report.total)[language],
      report.total.posts > 0 ? changeLine(facts, language) : undefined,
      report.total.posts > 0 ? participationSentence({ members, withPosts })[language] : undefined,
      toldLine(facts, language),
      ...wellSentences(head.top).map((sentence) => sentence[language]),
      THANKS[language],
    ];
    // The first two always fit, because a community's name has a longest length.
    return fitting(lines);
  };
  return { id: write('id'), en: write('en') };
}
