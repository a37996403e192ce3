import { claimsIn } from '../functions/domain/law/check-claims.ts';
import type { Bench, Figure } from './bench.ts';
import { rounded } from './measure.ts';
import { type Line, misjudged, readList } from './words/judge-lists.ts';

const LISTS = [
  { id: 'words.claims_passed', group: 'claim', goal: 3, what: 'plain claims that pass' },
  { id: 'words.evasions_passed', group: 'evasion', goal: 5, what: 'disguised claims that pass' },
  { id: 'words.innocent_refused', group: 'innocent', goal: 3, what: 'lawful lines that are refused' },
] as const satisfies readonly { id: string; group: Line['group']; goal: number; what: string }[];

/** Characters of a caption as they are published. */
const CAPTION = 500;
const CAPTIONS = 200;

/** How well and how fast the law judges lines that nobody looked at when its rows were written. */
export const bench: Bench = {
  area: 'words',
  async run({ note }) {
    const unseen = await readList('held-out');
    const figures = LISTS.flatMap(({ id, group, goal, what }): readonly Figure[] => {
      const { wrong, lines, percent } = misjudged(unseen, group);
      note(
        percent === undefined ? `${what}: no list that nobody looked at` : `${what}: ${wrong} of ${lines}`,
      );
      if (percent === undefined) return [];
      return [
        {
          id,
          value: rounded(percent, 2),
          goal,
          unit: '%',
          better: 'lower',
          how: `${what}, of ${lines} in four languages (bench/words/held-out.json), written without a look at the rows`,
        },
      ];
    });
    const lawful = (await readList('tuned')).filter(({ group }) => group === 'innocent');
    const captions = Array.from({ length: CAPTIONS }, (_, nth) => {
      const at = Math.floor((nth * lawful.length) / CAPTIONS);
      const following = lawful.slice(at, at + CAPTION);
      return following
        .map(({ line }) => line)
        .join(' ')
        .slice(0, CAPTION);
    });
    const judge = () => captions.forEach((text) => claimsIn(text, { kind: 'food' }));
    judge();
    const before = process.cpuUsage();
    judge();
    const { user, system } = process.cpuUsage(before);
    return [
      ...figures,
      {
        id: 'words.check_ms',
        value: rounded((user + system) / 1000 / CAPTIONS, 2),
        goal: 1,
        unit: 'ms',
        better: 'lower',
        how: `CPU to judge one text of ${CAPTION} characters, mean of lawful lines in four languages put together`,
      },
    ];
  },
};
