import type { PageRemovalRow } from '../../../functions/http/contract/consents.ts';
import { Icon } from '../../parts/icon.tsx';
import type { IconName } from '../../parts/icons.ts';
import { has, myId } from '../../session.ts';
import { say } from '../../words/language.ts';
import { stampOf } from '../../words/moments.ts';
import { removalWords } from '../../words/removals.ts';

const SIGNS = {
  out: ['note', 'dot'],
  asked: ['wait', 'clock'],
  byHand: ['help', 'hand'],
  gone: ['ok', 'check'],
} as const satisfies Record<PageRemovalRow['state'], readonly [string, IconName]>;

/** Whether I am in the account and can delete there: it is my page, or the community's and I am its coordinator. */
export const isMineToDelete = ({ channel: { owner } }: PageRemovalRow): boolean =>
  owner ? owner.id === myId.value : has('coordinator');

/** Who was asked, of what only another can delete. */
function askedOf({ channel: { owner } }: PageRemovalRow): string {
  const words = say(removalWords);
  return owner ? words.ownerAsked(owner.name) : words.coordinatorAsked;
}

/** One post that is taken down: how far it is, by when it must be gone, the way to it, and in the end the proof. */
export function Removal({ row }: { readonly row: PageRemovalRow }) {
  const words = say(removalWords);
  const { product, channel, state, until, goneAt } = row;
  const isOthers = state === 'byHand' && !isMineToDelete(row);
  const [mood, icon] = SIGNS[isOthers ? 'asked' : state];
  const address = row.permalink ?? channel.pageUrl;
  return (
    <li>
      <span>
        {product.name} <span class="small soft">{channel.name}</span>
        {state !== 'gone' && until !== undefined && (
          <span class="small soft line">{words.until(stampOf(until))}</span>
        )}
        {goneAt !== undefined && <span class="small soft line">{words.gone(stampOf(goneAt))}</span>}
      </span>
      <span class={`mark ${mood}`}>
        <Icon name={icon} />
        {isOthers ? askedOf(row) : words.states[state]}
      </span>
      {state === 'byHand' && !isOthers && address !== undefined && (
        <a class="inline-way" href={address} target="_blank" rel="noopener noreferrer">
          <Icon name="out" /> {words.open}
        </a>
      )}
    </li>
  );
}
