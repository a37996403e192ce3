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
const ROUNDS = 200;

/** How well and how fast the law judges lines that nobody looked at when its rows were written. */
export const bench: Bench = {
  area: 'words',
  async run({ note }) {
    const lines = await readList('held-out');
    const figures = LISTS.map(({ id, group, goal, what }): Figure => {
      const { wrong, lines: all } = misjudged(lines, group);
      note(`${what}: ${wrong} of ${all}`);
      return {
        id,
        value: rounded((100 * wrong) / all, 2),
        goal,
        unit: '%',
        better: 'lower',
        how: `${what}, of ${all} in four languages (bench/words/held-out.json), written without a look at the rows`,
      };
    });
    const captions = lines
      .filter(({ group }) => group === 'innocent')
      .map(({ line }, at, all) =>
        Array.from(all, (_, next) => all[(at + next) % all.length]?.line ?? line).join(' '),
      )
      .map((text) => text.slice(0, CAPTION));
    const judge = () => captions.forEach((text) => claimsIn(text, { kind: 'food' }));
    judge();
    const before = process.cpuUsage();
    const rounds = Math.ceil(ROUNDS / captions.length);
    for (let round = 0; round < rounds; round += 1) judge();
    const { user, system } = process.cpuUsage(before);
    return [
      ...figures,
      {
        id: 'words.check_ms',
        value: rounded((user + system) / 1000 / (rounds * captions.length), 2),
        goal: 1,
        unit: 'ms',
        better: 'lower',
        how: `CPU to judge one text of ${CAPTION} characters, mean of lawful lines in four languages put together`,
      },
    ];
  },
};
