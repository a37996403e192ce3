import type { Item } from '../ports/table.ts';
import { keys, tenant } from './keys.ts';

/** Partitions of items that name their community by what another item says of it. */
const [CODES] = keys.signInCode('').pk.split('#');
const [CHALLENGES] = keys.passkeyChallenge('').pk.split('#');
const [BUDGETS] = keys.budget('').pk.split('#');
const [INVITATIONS] = keys.invitation('').pk.split('#');
const [SESSIONS] = keys.session('').pk.split('#');
const [ACCOUNTS] = keys.metaAccount('facebook', '').pk.split('#');
const DEAD_LETTERS = keys.deadLetter('').pk;

/** Which items of the whole table are one community's. */
export interface ItemsOfCommunity {
  /** Looks at an item; all items of the table are looked at before the first question. */
  look(item: Item): void;
  /** Whether an item is the community's: below its key, or a pointer from outside to what it has. */
  has(item: Item): boolean;
}

/**
 * Tells which items are one community's, of a table that holds several. Nearly all begin with its key. Of those that do not,
 * most name it; a code names a link, a question to a passkey a session, a budget an account, a dead letter an item.
 */
export function itemsOfCommunity(community: string): ItemsOfCommunity {
  const own = tenant(community);
  const isBelow = (pk: string): boolean => pk === own || pk.startsWith(`${own}#`);
  const named = new Set<string>();
  const isNamed = (kind: string | undefined, name: unknown): boolean =>
    named.has(JSON.stringify([kind, name]));
  return {
    look({ pk, community: its, digest, remoteId }) {
      if (its !== community || pk.startsWith(tenant(''))) return;
      const [kind] = pk.split('#');
      if (kind === INVITATIONS || kind === SESSIONS) named.add(JSON.stringify([kind, digest]));
      if (kind === ACCOUNTS) named.add(JSON.stringify([kind, remoteId]));
    },
    has(item) {
      const { pk } = item;
      if (pk.startsWith(tenant(''))) return isBelow(pk);
      if (item['community'] !== undefined) return item['community'] === community;
      const [kind] = pk.split('#');
      if (kind === CODES) return isNamed(INVITATIONS, item['invitation']);
      if (kind === CHALLENGES) return isNamed(SESSIONS, item['holder']);
      if (kind === BUDGETS) return isNamed(ACCOUNTS, item['name']);
      const { item: about } = item;
      return pk === DEAD_LETTERS && typeof about === 'string' && isBelow(about.split(' ')[0] ?? '');
    },
  };
}
