import { aggregateWhatIsDue, differences, openSeason, recount, seasonDays } from './recount-season.ts';

// `npm run season:recount -- DIR`: recounts the season in a folder from the sandbox's truth, and says what its report has otherwise.
// It aggregates the days that are due, as the system would do within minutes; nothing else in the folder changes.

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder of a season: npm run season:recount -- DIR');
const stage = await openSeason(folder);
try {
  const period = await seasonDays(stage);
  await aggregateWhatIsDue(stage, period);
  const counted = await recount(stage, period);
  const found = await differences(stage, period, counted);
  process.stdout.write(
    [
      `${String(counted.length)} posts from ${period.from} to ${period.to} were counted anew.`,
      ...(found.length === 0 ? ['The report says the same everywhere.'] : found),
      '',
    ].join('\n'),
  );
  process.exitCode = found.length === 0 ? 0 : 1;
} finally {
  await stage.close();
}
