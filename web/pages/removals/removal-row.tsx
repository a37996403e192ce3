import { useState } from 'preact/hooks';
import type { PageRemovalRow } from '../../../functions/http/contract/consents.ts';
import { Icon } from '../../components/icon.tsx';
import type { IconName } from '../../components/icons.ts';
import { Notice } from '../../components/notice.tsx';
import { Outcome } from '../../components/outcome.tsx';
import { has, myId } from '../../session.ts';
import { say } from '../../i18n/language.ts';
import { stampOf } from '../../i18n/moments.ts';
import { removalMessages } from '../../i18n/removals.ts';
import { TellGone } from './tell-gone.tsx';
import { mayDeleteOnPage, mayTellGone } from './may-tell-gone.ts';

const SIGNS = {
  out: ['note', 'dot'],
  asked: ['wait', 'clock'],
  byHand: ['help', 'hand'],
  gone: ['ok', 'check'],
} as const satisfies Record<PageRemovalRow['state'], readonly [string, IconName]>;

const me = () => ({ id: myId.value, isCoordinator: has('coordinator') });

/** Returns whether the user can delete the post in its account. */
export const mayIDelete = (row: PageRemovalRow): boolean => mayDeleteOnPage(row, me());

/** Names the person who was asked to delete a post. */
function askedOf({ channel: { owner } }: PageRemovalRow): string {
  const messages = say(removalMessages);
  return owner ? messages.ownerAsked(owner.name) : messages.coordinatorAsked;
}

/**
 * Shows the removal of one post: its state, its deadline, a link to it, and finally the proof; where the system cannot
 * check, the proof is a person's word.
 */
export function Removal({
  row,
  onGone,
}: {
  readonly row: PageRemovalRow;
  /** Called after the user has stated that the post is gone. */
  readonly onGone: () => void;
}) {
  const messages = say(removalMessages);
  const [told, setTold] = useState(false);
  const { product, channel, state, byWord, until, goneAt } = row;
  const isOthers = state === 'byHand' && !mayIDelete(row);
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
          <span class="small soft line">{messages.until(stampOf(until))}</span>
        )}
        {goneAt !== undefined && (
          <span class="small soft line">{messages[byWord ? 'saidGone' : 'gone'](stampOf(goneAt))}</span>
        )}
      </span>
      <span class={`chip ${mood}`}>
        <Icon name={icon} />
        {isOthers ? askedOf(row) : messages.states[state]}
      </span>
      {state === 'byHand' && !isOthers && address !== undefined && (
        <a class="inline-way" href={address} target="_blank" rel="noopener noreferrer">
          <Icon name="out" /> {messages.open}
        </a>
      )}
      {told ? (
        <Outcome>
          <Notice mood="ok">{messages.noted}</Notice>
        </Outcome>
      ) : (
        mayTellGone(row, me()) && (
          <TellGone post={row.post} deletedBy={isOthers ? channel.owner?.name : undefined} onTold={onTold} />
        )
      )}
    </li>
  );
}
