import { CONSENT_KINDS, type ConsentKind, hasGranted } from '../domain/people/consent.ts';
import { consentsToBeShown } from '../domain/people/consents-to-be-shown.ts';
import type { Table } from '../ports/table.ts';
import { keys } from '../records/keys.ts';
import { memberRecord } from '../records/member-record.ts';
import { listOwnedChannels } from '../records/owned-channels.ts';
import { load } from '../records/record.ts';

/** Returns the consents that a member still has to give before anything of hers goes out (`consentsToBeShown`). */
export async function neededConsents(table: Table, community: string, id: string): Promise<ConsentKind[]> {
  const [member, channels] = await Promise.all([
    load(table, memberRecord, keys.member(community, id)),
    listOwnedChannels(table, community, { from: id, to: id }),
  ]);
  const granted = CONSENT_KINDS.filter((kind) => member && hasGranted(member.consents, kind));
  return consentsToBeShown(granted, { hasPage: channels.length > 0 });
}
