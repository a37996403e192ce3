import { useState } from 'preact/hooks';
import type { ReportReply } from '../../../functions/http/contract/report.ts';
import { useLoaded } from '../../api/loaded.ts';
import { readReport, reportFile, type ReportQuery } from '../../api/report.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Show } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { has, serverNow, session, zone } from '../../session.ts';
import { formatNumber, isoDay } from '../../i18n/formats.ts';
import { language, say } from '../../i18n/language.ts';
import { reportMessages } from '../../i18n/report.ts';
import { Before } from './before.tsx';
import { Breakdown } from './breakdown.tsx';
import { ChoosePeriod } from './choose-period.tsx';
import { dayName } from './day-name.ts';
import { DayTable } from './day-table.tsx';
import { Mine } from './mine.tsx';
import { Participation } from './participation.tsx';
import { type Period, type PeriodName, periodOf } from './period.ts';
import { ReachFigure } from './reach-figure.tsx';
import { BigNumbers } from './big-numbers.tsx';

/** "Hasil": first one sentence, then the chart, then the numbers. */
export function Report() {
  const messages = say(reportMessages);
  const today = isoDay(serverNow(), zone.value);
  const [name, setName] = useState<PeriodName>('month');
  const [own, setOwn] = useState<Period>(() => periodOf('month', today));
  const [campaign, setCampaign] = useState<string>();
  const period = name === 'own' || name === 'campaign' ? own : periodOf(name, today);
  const details = has('leader') || has('coordinator');
  const query: ReportQuery = {
    ...period,
    ...(name === 'campaign' && campaign !== undefined && { campaign }),
    view: details ? 'community' : 'own',
  };
  const report = useLoaded(`report/${JSON.stringify(query)}`, (left) => readReport(query, left));
  return (
    <Page title={messages.title}>
      <ChoosePeriod
        name={name}
        period={period}
        today={today}
        onName={setName}
        onPeriod={setOwn}
        campaign={campaign}
        onCampaign={setCampaign}
      />
      {(name !== 'campaign' || campaign !== undefined) && (
        <Show from={report}>{(value) => <Whole report={value} query={query} />}</Show>
      )}
    </Page>
  );
}

/** Opens everything that is collapsed before printing, since paper cannot be expanded. */
function printWhole(): void {
  for (const collapsed of document.querySelectorAll('details')) collapsed.open = true;
  print();
}

function Whole({ report, query }: { readonly report: ReportReply; readonly query: ReportQuery }) {
  const messages = say(reportMessages);
  const { total, before, mayBeOut, damagedDays, summary, days, breakdown } = report;
  return (
    <>
      <p class="soft">
        {session.value?.community.name} · {messages.span(dayName(report.from), dayName(report.to))}
      </p>
      {damagedDays.length > 0 && (
        <Notice mood="help">{messages.damagedDays(damagedDays.map(dayName).join(', '))}</Notice>
      )}
      <p class="headline">{summary[language.value]}</p>
      {before && <Before before={before} />}
      {breakdown && total.posts > 0 && <Participation participation={breakdown.participation} />}
      {total.posts > 0 && (
        <>
          <BigNumbers totals={total} changes={before?.changes} large />
          <ReachFigure report={report} />
        </>
      )}
      {has('member') && <Mine mine={report.mine} />}
      {breakdown && total.posts > 0 && <Breakdown breakdown={breakdown} />}
      {total.posts > 0 && <DayTable days={days} total={total} />}
      <p class="small soft">
        {messages.howCounted}{' '}
        {total.withoutReach > 0 && messages.withoutReach(formatNumber(total.withoutReach, language.value))}{' '}
        {total.takenDown > 0 && messages.takenDown(formatNumber(total.takenDown, language.value))}{' '}
        {total.earlierReach > 0 && messages.earlierReach(formatNumber(total.earlierReach, language.value))}{' '}
        {mayBeOut > 0 && messages.mayBeOut(formatNumber(mayBeOut, language.value))}
      </p>
      <div class="buttons no-print">
        <Button icon="print" onPress={printWhole}>
          {messages.print}
        </Button>
        <ButtonLink icon="save" to={reportFile(query)} saveAs="etalase.csv">
          {messages.file}
        </ButtonLink>
      </div>
    </>
  );
}
