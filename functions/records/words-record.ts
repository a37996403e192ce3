import { PostWords } from '../domain/words.ts';
import { keys } from './keys.ts';
import type { RecordDefinition } from './record.ts';

export const wordsRecord: RecordDefinition<PostWords> = {
  name: 'words of a post',
  schema: PostWords,
  keyOf: ({ community, post }) => keys.words(community, post),
};
