import { CONSENT_KINDS } from '../../domain/people/consent.ts';
import { toIso } from '../../domain/time/instant.ts';
import type { Member } from '../../domain/people/member.ts';
import type { Table } from '../../ports/table.ts';
import type { ConsentList, ConsentRow } from '../contract/consents.ts';
import { type Names, readNames } from '../views/names.ts';

const rowsOf = ({ consents }: Member, names: Names): ConsentRow[] =>
  CONSENT_KINDS.map((kind) => {
    const decision = consents[kind];
    if (!decision) return { kind, granted: false };
    const { granted, at, how, witness, doubt } = decision;
    return {
      kind,
      granted,
      at: toIso(at),
      how,
      ...(witness !== undefined && { witness: names.member(witness) }),
      ...(doubt && {
        doubt: { at: toIso(doubt.at), ...(doubt.by !== undefined && { by: names.member(doubt.by) }) },
      }),
    };
  });

/** Returns all kinds of consent of a member, decided or not. */
export async function consentView(table: Table, member: Member): Promise<ConsentList> {
  const others = Object.values(member.consents).flatMap((decision) => [
    decision?.witness,
    decision?.doubt?.by,
  ]);
  const names = await readNames(table, member.community, { members: others });
  return { member: { id: member.id, name: member.name }, consents: rowsOf(member, names) };
}
