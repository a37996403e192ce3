import { writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { DemoReport, ReportedTotals } from './demo-report.ts';

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const groups = (title: string, byName: Readonly<Record<string, ReportedTotals>>): string =>
  table(
    [title, 'Posts', 'Reach', 'Engagement'],
    Object.entries(byName)
      .sort(([, a], [, b]) => b.reach - a.reach)
      .map(([name, { posts, reach, engagement }]) => [name, posts, reach, engagement]),
  );

function lead({ insights, clock, posts: all }: DemoReport): string {
  const { posts, withoutReach, reach, engagement } = insights;
  const out = all.filter(({ status }) => status === 'published').length;
  if (clock === 'real' && posts === withoutReach)
    return (
      `${String(out)} of ${String(all.length)} posts are out, with ${String(engagement)} reactions and comments known so far. ` +
      'The first numbers come 3 hours after a post.'
    );
  const soFar = clock === 'real' ? ' so far' : '';
  return (
    `${String(posts)} posts reached ${String(reach)} people and brought ${String(engagement)} reactions and comments${soFar}. ` +
    'Reach is summed over posts: who saw two of them counts twice.'
  );
}

/** Returns the demo's result as a Markdown page. */
export function reportPage(report: DemoReport, out: string): string {
  const { product, insights, posts, pictures } = report;
  return [
    `# ${product.name}`,
    lead(report),
    ...pictures.map(({ format, path }) => `![${format}](${relative(out, path)})`),
    groups('Platform', insights.byPlatform),
    groups('Maker', insights.byMaker),
    groups('Seller', insights.bySeller),
    table(
      ['When', 'Channel', 'Seller', 'State', 'Reason'],
      posts.map(({ publishAt, channel, seller, status, reason }) => [
        publishAt,
        channel,
        seller,
        status,
        reason ?? '',
      ]),
    ),
    '',
  ].join('\n\n');
}

const captionsPage = ({ captions }: DemoReport): string =>
  captions
    .map(
      ({ seller, platform, language, audience, text }) =>
        `## ${seller} · ${platform} · ${language} · ${audience}\n\n${text}\n`,
    )
    .join('\n');

/** Writes the report as Markdown and JSON, and every caption. */
export async function writeReport(report: DemoReport, out: string): Promise<void> {
  await writeFile(join(out, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
  await writeFile(join(out, 'report.md'), reportPage(report, out));
  await writeFile(join(out, 'captions.md'), captionsPage(report));
}
