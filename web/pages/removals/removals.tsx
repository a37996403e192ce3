import { useEffect } from 'preact/hooks';
import type { ConsentKind } from '../../functions/domain/consent.ts';
import type { RemovalList, RemovalRow } from '../../functions/http/contract/consents.ts';
import type { Loaded } from '../api/loaded.ts';
import { askRemoval } from '../api/people.ts';
import { useAct } from '../parts/act.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import type { IconName } from '../parts/icons.ts';
import { Problems } from '../parts/notice.tsx';
import { consentWords } from '../words/consents.ts';
import { say } from '../words/language.ts';
import { stampOf } from '../words/moments.ts';

const SIGNS = {
  out: ['note', 'dot'],
  asked: ['wait', 'clock'],
  byHand: ['help', 'hand'],
  gone: ['ok', 'check'],
} as const satisfies Record<RemovalRow['state'], readonly [string, IconName]>;

const POLL = 5_000;

/** Asks again a while after each answer, as long as something is on its way. */
function useLooking(moving: boolean, { value, again }: Loaded<RemovalList>): void {
  useEffect(() => {
    if (!moving) return;
    const timer = setTimeout(again, POLL);
    return () => clearTimeout(timer);
  }, [moving, value]);
}

/** What is still out by a consent that she took back: one button, and then how each removal goes, with its proof. */
export function Removals({
  kind,
  removals,
}: {
  readonly kind: ConsentKind;
  readonly removals: Loaded<RemovalList>;
}) {
  const words = say(consentWords);
  const act = useAct();
  const rows = (removals.value?.posts ?? []).filter((row) => row.kind === kind);
  useLooking(
    rows.some(({ state }) => state === 'asked'),
    removals,
  );
  if (rows.length === 0) return null;
  const out = rows.filter(({ state }) => state === 'out').length;
  const ask = () =>
    act.run(async () => {
      await askRemoval(kind);
      removals.again();
    });
  return (
    <div class="stack">
      {out > 0 && (
        <>
          <p>
            <strong>{words.stillOut(out)}</strong> {words.askRemovalWhy}
          </p>
          <Button icon="bin" kind="solid" busy={act.busy} onPress={ask}>
            {words.askRemoval}
          </Button>
        </>
      )}
      <Problems lines={act.problems} />
      <ul class="rows" aria-live="polite">
        {rows.map((row) => (
          <Removal key={row.post} row={row} />
        ))}
      </ul>
    </div>
  );
}

function Removal({
  row: { product, channel, state, until, goneAt, permalink },
}: {
  readonly row: RemovalRow;
}) {
  const words = say(consentWords);
  const [mood, icon] = SIGNS[state];
  return (
    <li>
      <span>
        {product.name} <span class="small soft">{channel.name}</span>
        {state === 'asked' && until !== undefined && (
          <span class="small soft line">{words.removalUntil(stampOf(until))}</span>
        )}
        {goneAt !== undefined && <span class="small soft line">{words.removalGone(stampOf(goneAt))}</span>}
      </span>
      <span class={`mark ${mood}`}>
        <Icon name={icon} />
        {words.removal[state]}
      </span>
      {state === 'byHand' && permalink !== undefined && (
        <a class="inline-way" href={permalink} target="_blank" rel="noopener noreferrer">
          <Icon name="out" /> {words.openToRemove}
        </a>
      )}
    </li>
  );
}
