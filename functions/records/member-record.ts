import { Member } from '../domain/member.ts';
import { keys } from './keys.ts';
import type { RecordDefinition } from './record.ts';

export const memberRecord: RecordDefinition<Member> = {
  name: 'member',
  schema: Member,
  keyOf: ({ community, id }) => keys.member(community, id),
};
