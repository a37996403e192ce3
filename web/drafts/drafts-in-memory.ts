import { signal } from '@preact/signals';
import type { Draft } from './draft.ts';

/** The writer and the product of a draft. */
export type DraftName = Pick<Draft, 'writer' | 'id'>;

/** Drafts that this phone's disk did not accept. They exist until the tab is closed or the disk accepts them. */
export const draftsInMemory = signal<readonly Draft[]>([]);

const isOf =
  ({ writer, id }: DraftName) =>
  (draft: Draft): boolean =>
    draft.writer === writer && draft.id === id;

/** Finds a draft that the disk did not accept. */
export const findInMemory = (name: DraftName): Draft | undefined => draftsInMemory.value.find(isOf(name));

/** Forgets a draft in memory, because the disk has accepted it or it is deleted. */
export function forgetInMemory(name: DraftName): void {
  if (findInMemory(name)) draftsInMemory.value = draftsInMemory.value.filter((draft) => !isOf(name)(draft));
}

/** Keeps a draft in memory, in place of an earlier one of the same writer and product. */
export function keepInMemory(draft: Draft): void {
  forgetInMemory(draft);
  draftsInMemory.value = [...draftsInMemory.value, draft];
}
