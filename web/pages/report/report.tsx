import { useEffect, useState } from 'preact/hooks';
import type { ReportBreakdown, ReportReply } from '../../../functions/http/contract/report.ts';
import { useAllRead, useLoaded } from '../../api/loaded.ts';
import {
  readPeople,
  readReport,
  reportFile,
  type ReportQuery,
  reportWorkbook,
  yearFile,
} from '../../api/report.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Loading, Show } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { has, serverNow, session, zone } from '../../session.ts';
import { formatNumber, isoDay } from '../../i18n/formats.ts';
import { language, say } from '../../i18n/language.ts';
import { reportMessages } from '../../i18n/report.ts';
import { reportGroupMessages } from '../../i18n/report-group.ts';
import { reportPartMessages } from '../../i18n/report-parts.ts';
import { Before } from './before.tsx';
import { Breakdown } from './breakdown.tsx';
import { ChoosePeriod, type Season } from './choose-period.tsx';
import { Claims } from './claims.tsx';
import { dayName } from './day-name.ts';
import { DayTable } from './day-table.tsx';
import { ForGroup } from './for-group.tsx';
import { Funnel } from './funnel.tsx';
import { LearnedHours } from './learned-hours.tsx';
import { Mine } from './mine.tsx';
import { Notable } from './notable.tsx';
import { Participation } from './participation.tsx';
import { Evenness, PeopleTables } from './people.tsx';
import { type Period, type PeriodName, periodOf } from './period.ts';
import { ReachFigure } from './reach-figure.tsx';
import { Recaps } from './recaps.tsx';
import { BigNumbers } from './big-numbers.tsx';
import { ToldNumbers } from './told-numbers.tsx';
import { type FigureDays, figurePath, POST_MARKS } from './to-posts.ts';
import { TryNext } from './try-next.tsx';
import { WeekFigure } from './week-figure.tsx';

/** "Hasil": first one sentence, then the chart, then the numbers. */
export function Report() {
  const messages = say(reportMessages);
  const today = isoDay(serverNow(), zone.value);
  const [named, setName] = useState<PeriodName>();
  const name = named ?? 'month';
  const [own, setOwn] = useState<Period>(() => periodOf('month', today));
  const [campaign, setCampaign] = useState<string>();
  const [season, setSeason] = useState<Season>();
  const period = periodIn(name, own, season, today);
  const details = has('leader') || has('coordinator');
  const query: ReportQuery = {
    ...period,
    ...(name === 'campaign' && campaign !== undefined && { campaign }),
    view: details ? 'community' : 'own',
  };
  const report = useLoaded(`report/${JSON.stringify(query)}`, (left) => readReport(query, left));
  // A community of a few weeks has no month to compare with, but weeks.
  const { before, total } = report.value ?? {};
  const isYoung = before?.total.posts === 0 && total !== undefined && total.posts > 0;
  useEffect(() => {
    if (isYoung) setName((already) => already ?? 'week');
  }, [isYoung]);
  const chosen = (
    <>
      <ChoosePeriod
        name={name}
        period={period}
        today={today}
        onName={setName}
        onPeriod={setOwn}
        season={season}
        onSeason={setSeason}
        campaign={campaign}
        onCampaign={setCampaign}
      />
      {(name !== 'campaign' || campaign !== undefined) && (name !== 'feast' || season !== undefined) && (
        <Show from={report}>{(value) => <Whole report={value} query={query} />}</Show>
      )}
    </>
  );
  return <Page title={messages.title}>{details ? <Recaps>{chosen}</Recaps> : chosen}</Page>;
}

/** Returns the days of a period. A campaign has its own, and so has a season, once one is chosen. */
function periodIn(name: PeriodName, own: Period, season: Season | undefined, today: string): Period {
  if (name === 'feast') return season ? { from: season.from, to: season.to } : own;
  return name === 'own' || name === 'campaign' ? own : periodOf(name, today);
}

/** How long printing waits for pictures, in milliseconds. */
const LONGEST_WAIT = 4_000;

/** Opens everything that is collapsed, since paper cannot be expanded, and waits for pictures that were not scrolled to. */
async function printWhole(): Promise<void> {
  for (const collapsed of document.querySelectorAll('details')) collapsed.open = true;
  const pictures = [...document.querySelectorAll<HTMLImageElement>('.report img')];
  for (const picture of pictures) picture.loading = 'eager';
  // One that does not come in time leaves its place empty on paper, as on the screen.
  const come = Promise.allSettled(pictures.map((picture) => picture.decode()));
  await Promise.race([come, new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT))]);
  print();
}

function Whole({ report, query }: { readonly report: ReportReply; readonly query: ReportQuery }) {
  const messages = say(reportMessages);
  const { total, before, damagedDays, summary, breakdown } = report;
  const { campaign } = query;
  const span = { from: report.from, to: report.to };
  const figureDays = { ...span, campaign };
  const hasPosts = total.posts > 0;
  return (
    <div class="report stack">
      <p class="soft">
        {session.value?.community.name} · {messages.span(dayName(report.from), dayName(report.to))}
      </p>
      {damagedDays.length > 0 && (
        <Notice mood="help">{messages.damagedDays(damagedDays.map(dayName).join(', '))}</Notice>
      )}
      {breakdown && campaign === undefined ? (
        <WithPeople report={report} breakdown={breakdown} />
      ) : (
        <>
          <div class="first stack">
            <p class="headline">{summary[language.value]}</p>
            {before && <Before before={before} />}
            {hasPosts && <BigNumbers totals={total} changes={before?.changes} large />}
            <ToldNumbers told={report.told} changes={before?.told} />
          </div>
          {hasPosts && <ReachFigure report={report} />}
          {hasPosts && <DayTable report={report} campaign={campaign} />}
          {hasPosts && breakdown && <Parts breakdown={breakdown} days={figureDays} />}
        </>
      )}
      {has('member') && campaign === undefined && <Mine report={report} days={span} />}
      {has('member') && <TryNext />}
      <HowCounted report={report} campaign={campaign} />
      <div class="buttons no-print">
        <Button icon="print" onPress={printWhole}>
          {messages.print}
        </Button>
        <ButtonLink icon="save" to={reportFile(query)} saveAs="etalase.csv">
          {messages.file}
        </ButtonLink>
        <ButtonLink icon="save" to={reportWorkbook(query)} saveAs="etalase.xlsx">
          {messages.workbook}
        </ButtonLink>
        {breakdown && (
          <ButtonLink icon="save" to={yearFile(Number(report.to.slice(0, 4)))} saveAs="etalase-tahun.csv">
            {say(reportGroupMessages).year(report.to.slice(0, 4))}
          </ButtonLink>
        )}
      </div>
    </div>
  );
}

/** The report of leaders and coordinators: sentence, what changed, charts, tables. */
function WithPeople({
  report,
  breakdown,
}: {
  readonly report: ReportReply;
  readonly breakdown: ReportBreakdown;
}) {
  const messages = say(reportMessages);
  const { total, before, summary } = report;
  const span = { from: report.from, to: report.to };
  const loaded = useLoaded(`people/${span.from}/${span.to}`, (left) => readPeople(span, undefined, left));
  const people = loaded.value;
  const hasPosts = total.posts > 0;
  if (!useAllRead(loaded)) return <Loading />;
  return (
    <>
      <div class="first stack">
        <p class="headline">{summary[language.value]}</p>
        {before && <Before before={before} more={people?.why} />}
        {(people?.brokenPages ?? 0) > 0 && has('coordinator') && (
          <a class="inline-way no-print" href="/halaman">
            {say(reportPartMessages).toPages}
          </a>
        )}
        {people?.well.map((sentence) => (
          <p key={sentence.id}>{sentence[language.value]}</p>
        ))}
        {hasPosts && people && <Participation participation={people.participation} />}
        {hasPosts && people?.doNext && (
          <p>
            <strong>{people.doNext[language.value]}</strong>
          </p>
        )}
        {hasPosts && <BigNumbers totals={total} changes={before?.changes} large />}
        {hasPosts && (
          <a class="inline-way no-print" href={figurePath(span, {}, '')}>
            {messages.myPosts}
          </a>
        )}
        <ToldNumbers told={report.told} changes={before?.told} />
      </div>
      {hasPosts && (
        <>
          <ReachFigure report={report} />
          <DayTable report={report} />
          <div class="pair-wide">
            <WeekFigure byHour={breakdown.byHour} days={span} />
            <Claims claims={breakdown.claims} days={span} />
          </div>
          {has('coordinator') && <LearnedHours />}
          <Funnel days={span} />
          <Notable days={span} />
          {people && <Evenness people={people} />}
          <ForGroup
            key={`group/${span.from}/${span.to}/${language.value}`}
            days={span}
            hasReach={(total.reach ?? 0) > 0}
          />
          <h2>{say(reportPartMessages).views}</h2>
          <p class="small soft">{messages.shared}</p>
          <div class="tables">
            <Breakdown breakdown={breakdown} days={span} />
            {people && <PeopleTables key={`${span.from}/${span.to}`} people={people} days={span} />}
          </div>
        </>
      )}
    </>
  );
}

/** The parts of one campaign's report that do not grow with the community. */
const Parts = ({ breakdown, days }: { readonly breakdown: ReportBreakdown; readonly days: FigureDays }) => (
  <>
    <div class="pair-wide">
      <WeekFigure byHour={breakdown.byHour} days={days} />
      <Claims claims={breakdown.claims} days={days} />
    </div>
    <h2>{say(reportPartMessages).views}</h2>
    <div class="tables">
      <Breakdown breakdown={breakdown} days={days} />
    </div>
  </>
);

/** What the numbers mean, and which posts lack one; whoever may see those posts is led to them. */
function HowCounted({
  report: { from, to, total, mayBeOut, breakdown },
  campaign,
}: {
  readonly report: ReportReply;
  readonly campaign: string | undefined;
}) {
  const messages = say(reportMessages);
  const marked = { ...total, mayBeOut };
  const sentences = POST_MARKS.filter((mark) => marked[mark] > 0).map((mark) => {
    const sentence = messages[mark](formatNumber(marked[mark], language.value));
    return breakdown ? <a href={figurePath({ from, to, campaign }, { mark }, '')}>{sentence}</a> : sentence;
  });
  return (
    <p class="small soft">
      {messages.howCounted} {sentences.flatMap((sentence) => [sentence, ' '])}
    </p>
  );
}
