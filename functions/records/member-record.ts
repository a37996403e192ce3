import { problem } from '../domain/problem.ts';
import { Member } from '../domain/people/member.ts';
import { keys } from './keys.ts';
import type { RecordDefinition } from './record.ts';

export const memberRecord: RecordDefinition<Member> = {
  name: 'member',
  schema: Member,
  keyOf: ({ community, id }) => keys.member(community, id),
};

export const memberNotFound = problem('member.notFound', 'notFound', {
  field: 'member',
  id: 'Anggota ini tidak ada.',
  en: 'There is no such member.',
});

export const memberChanged = problem('member.changed', 'conflict', {
  id: 'Ada yang baru mengubah data ini. Coba sekali lagi.',
  en: 'Somebody has just changed this. Try once more.',
  retryable: true,
});
