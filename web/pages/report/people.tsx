import { useState } from 'preact/hooks';
import type { RollupList } from '../../../functions/domain/insights/rollup-list.ts';
import type { ReportPeople } from '../../../functions/http/contract/report-people.ts';
import type { ReportReply } from '../../../functions/http/contract/report.ts';
import { readPeople, type Figure, type ReportDays } from '../../api/report.ts';
import { useAction } from '../../components/action.ts';
import { Button } from '../../components/button.tsx';
import { Problems } from '../../components/notice.tsx';
import { formatNumber } from '../../i18n/formats.ts';
import { language, say } from '../../i18n/language.ts';
import { reportMessages } from '../../i18n/report.ts';
import { reportPartMessages } from '../../i18n/report-parts.ts';
import { figurePath } from './to-posts.ts';
import { TotalsTable, type TotalsRow } from './totals-table.tsx';

const LISTS = {
  maker: 'byMaker',
  seller: 'bySeller',
  product: 'byProduct',
  campaign: 'byCampaign',
} as const satisfies Readonly<Record<RollupList, keyof ReportPeople>>;

type AnyRow = NonNullable<ReportPeople[(typeof LISTS)[RollupList]]>['rows'][number];

/** How evenly the reach is spread, and what the community did whatever the reach. */
export const Evenness = ({ people }: { readonly people: ReportPeople }) => {
  const messages = say(reportMessages);
  const { makers, sellers, social } = people;
  return (
    <>
      <section class="stack">
        <h2>{messages.evenness}</h2>
        <p>
          <strong>{messages.makersEven}:</strong> {makers.text[language.value]}
        </p>
        <p>
          <strong>{messages.sellersEven}:</strong> {sellers.text[language.value]}
        </p>
      </section>
      {social.length > 0 && (
        <section class="stack">
          <h2>{say(reportPartMessages).social}</h2>
          {social.map((sentence) => (
            <p key={sentence.id}>{sentence[language.value]}</p>
          ))}
        </section>
      )}
    </>
  );
};

/** Says what members told of a product: "terjual 8 · tanya 4". Above the tables stands who noted it. */
function toldText(told: ReportReply['told']): string | undefined {
  if (!told) return undefined;
  const { besideSold, besideAsked } = say(reportPartMessages);
  const parts = [
    ...(told.sold > 0 ? [besideSold(formatNumber(told.sold, language.value))] : []),
    ...(told.asked > 0 ? [besideAsked(formatNumber(told.asked, language.value))] : []),
  ];
  return parts.length > 0 ? parts.join(' · ') : undefined;
}

/** The lists of a report that grow with the community, each by fifty. */
export const PeopleTables = ({
  people,
  days,
}: {
  readonly people: ReportPeople;
  readonly days: ReportDays;
}) => {
  const messages = say(reportMessages);
  return (
    <>
      <PagedTable list="product" heading={messages.product} people={people} days={days} />
      <PagedTable list="campaign" heading={say(reportPartMessages).campaigns} people={people} days={days} />
      {/* Not printed: a list of people by reach would shame the last of them when the sheet is passed round. */}
      <PagedTable list="maker" heading={messages.maker} people={people} days={days} onPaper={false} />
      <PagedTable list="seller" heading={messages.seller} people={people} days={days} onPaper={false} />
    </>
  );
};

function PagedTable({
  list,
  heading,
  people,
  days,
  onPaper = true,
}: {
  readonly list: RollupList;
  readonly heading: string;
  readonly people: ReportPeople;
  readonly days: ReportDays;
  readonly onPaper?: boolean;
}) {
  const messages = say(reportMessages);
  const first = people[LISTS[list]];
  const [later, setLater] = useState<readonly AnyRow[]>([]);
  const [read, setRead] = useState({ pages: 1, more: first?.more === true });
  const action = useAction();
  if (!first || first.rows.length === 0) return null;
  const readMore = () =>
    action.run(async () => {
      const page = (await readPeople(days, { list, page: read.pages }))[LISTS[list]];
      setLater([...later, ...(page?.rows ?? [])]);
      setRead({ pages: read.pages + 1, more: page?.more === true });
    });
  const rows = [...first.rows, ...later].map((row): TotalsRow => {
    const { id, totals, changes } = row;
    // Members who did not consent to being named share one row with their number.
    const name = row.name ?? messages.others('count' in row ? row.count : 0);
    const figure: Omit<Figure, 'from' | 'to'> | undefined = id === undefined ? undefined : { [list]: id };
    return {
      key: id ?? 'others',
      name,
      totals,
      changes,
      note: 'told' in row ? toldText(row.told) : undefined,
      // Nothing leads to posts where there are none.
      ...(figure && totals.posts > 0 && { to: figurePath(days, figure, name) }),
    };
  });
  return (
    <div class={onPaper ? 'stack' : 'stack no-print'}>
      <TotalsTable heading={heading} rows={rows} />
      <Problems lines={action.problems} />
      {read.more && (
        <Button icon="plus" busy={action.busy} onPress={readMore}>
          {say(reportPartMessages).more}
        </Button>
      )}
    </div>
  );
}
