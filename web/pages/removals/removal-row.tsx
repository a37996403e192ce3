import { useState } from 'preact/hooks';
import type { PageRemovalRow } from '../../../functions/http/contract/consents.ts';
import { Icon } from '../../parts/icon.tsx';
import type { IconName } from '../../parts/icons.ts';
import { Notice } from '../../parts/notice.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { has, myId } from '../../session.ts';
import { say } from '../../words/language.ts';
import { stampOf } from '../../words/moments.ts';
import { removalWords } from '../../words/removals.ts';
import { TellGone } from './tell-gone.tsx';
import { isHersToDelete, mayTellGone } from './may-tell-gone.ts';

const SIGNS = {
  out: ['note', 'dot'],
  asked: ['wait', 'clock'],
  byHand: ['help', 'hand'],
  gone: ['ok', 'check'],
} as const satisfies Record<PageRemovalRow['state'], readonly [string, IconName]>;

const me = () => ({ id: myId.value, isCoordinator: has('coordinator') });

/** Whether I am in the account and can delete there. */
export const isMineToDelete = (row: PageRemovalRow): boolean => isHersToDelete(row, me());

/** Who was asked, of what only another can delete. */
function askedOf({ channel: { owner } }: PageRemovalRow): string {
  const words = say(removalWords);
  return owner ? words.ownerAsked(owner.name) : words.coordinatorAsked;
}

/**
 * One post that is taken down: how far it is, by when it must be gone, the way to it, and in the end the proof; which is
 * her word where nothing else can tell.
 */
export function Removal({
  row,
  onGone,
}: {
  readonly row: PageRemovalRow;
  /** She said that it is gone, and that is on record. */
  readonly onGone: () => void;
}) {
  const words = say(removalWords);
  const [told, setTold] = useState(false);
  const { product, channel, state, byWord, until, goneAt } = row;
  const isOthers = state === 'byHand' && !isMineToDelete(row);
  const [mood, icon] = SIGNS[isOthers ? 'asked' : state];
  const address = row.permalink ?? channel.pageUrl;
  const onTold = (): void => {
    setTold(true);
    onGone();
  };
  return (
    <li>
      <span>
        {product.name} <span class="small soft">{channel.name}</span>
        {state !== 'gone' && until !== undefined && (
          <span class="small soft line">{words.until(stampOf(until))}</span>
        )}
        {goneAt !== undefined && (
          <span class="small soft line">{words[byWord ? 'saidGone' : 'gone'](stampOf(goneAt))}</span>
        )}
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
      {told ? (
        <Outcome>
          <Notice mood="ok">{words.noted}</Notice>
        </Outcome>
      ) : (
        mayTellGone(row, me()) && (
          <TellGone post={row.post} deletedBy={isOthers ? channel.owner?.name : undefined} onTold={onTold} />
        )
      )}
    </li>
  );
}
