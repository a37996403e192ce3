import type { ConsentKind } from '../../../functions/domain/people/consent.ts';
import type { RemovalList } from '../../../functions/http/contract/consents.ts';
import type { Loaded } from '../../api/loaded.ts';
import { usePolling } from '../../api/use-polling.ts';
import { useAction } from '../../components/action.ts';
import { Button } from '../../components/button.tsx';
import { Problems } from '../../components/notice.tsx';
import { say } from '../../i18n/language.ts';
import { removalMessages } from '../../i18n/removals.ts';
import { Removal } from './removal-row.tsx';

/**
 * Lists posts that are still published although their consent was withdrawn: one button, then the state of each removal,
 * with its proof.
 */
export function Removals({
  kind,
  removals,
  ask,
}: {
  readonly kind: ConsentKind;
  readonly removals: Loaded<RemovalList>;
  /** Requests the removal of what was published under this kind of consent. */
  readonly ask: (kind: ConsentKind) => Promise<unknown>;
}) {
  const messages = say(removalMessages);
  const action = useAction();
  const rows = (removals.value?.posts ?? []).filter((row) => row.kind === kind);
  usePolling(
    rows.some(({ state }) => state === 'asked'),
    removals,
  );
  if (rows.length === 0) return null;
  const out = rows.filter(({ state }) => state === 'out').length;
  const askNow = () =>
    action.run(async () => {
      await ask(kind);
      removals.reload();
    });
  return (
    <div class="stack">
      {out > 0 && (
        <>
          <p>
            <strong>{messages.stillOut(out)}</strong> {messages.askWhy}
          </p>
          <Button icon="bin" kind="solid" busy={action.busy} onPress={askNow}>
            {messages.ask}
          </Button>
        </>
      )}
      <Problems lines={action.problems} />
      <ul class="rows" aria-live="polite">
        {rows.map((row) => (
          <Removal key={row.post} row={row} onGone={removals.reload} />
        ))}
      </ul>
    </div>
  );
}
