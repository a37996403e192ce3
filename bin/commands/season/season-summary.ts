import type { SeasonFigures } from './season-figures.ts';
import { shownPath } from '../../kit/shown-path.ts';

const number = (count: number): string => count.toLocaleString('en');

/** Returns what `npm run season` prints when it is done, in the words of people, and how to open it. */
export function seasonSummary(figures: SeasonFigures, folder: string): string {
  const { people, from, to, campaigns, published, waiting, held, reach, engagement, report } = figures;
  return [
    `Rukun Lereng from ${from} to ${to}: ${number(people)} people sold together in ${number(campaigns)} joint promotions.`,
    `${number(published)} posts are out, ${number(waiting)} wait for their hour or their page's owner, ${number(held)} need somebody's help.`,
    `The posts were seen by ${number(reach)} people; ${number(engagement)} times somebody liked or commented (who saw two posts counts twice).`,
    '',
    'The report of the last thirty days:',
    ...report.map((sentence) => `  ${sentence}`),
    '',
    'Open it with:',
    `  npm start -- --data ${shownPath(folder)}`,
    '',
  ].join('\n');
}
