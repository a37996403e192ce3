import { Community } from '../domain/people/community.ts';
import { keys } from './keys.ts';
import type { RecordDefinition } from './record.ts';

export const communityRecord: RecordDefinition<Community> = {
  name: 'community',
  schema: Community,
  keyOf: ({ id }) => keys.community(id),
};
