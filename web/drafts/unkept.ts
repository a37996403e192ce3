import { signal } from '@preact/signals';
import type { Draft } from './draft.ts';

/** The writer and the product of a draft. */
export type DraftName = Pick<Draft, 'writer' | 'id'>;

/** Drafts that this phone's disk did not accept. They exist until the tab is closed or the disk accepts them. */
export const unkept = signal<readonly Draft[]>([]);

const isOf =
  ({ writer, id }: DraftName) =>
  (draft: Draft): boolean =>
    draft.writer === writer && draft.id === id;

export const findUnkept = (name: DraftName): Draft | undefined => unkept.value.find(isOf(name));

export function dropUnkept(name: DraftName): void {
  if (findUnkept(name)) unkept.value = unkept.value.filter((draft) => !isOf(name)(draft));
}

export function holdUnkept(draft: Draft): void {
  dropUnkept(draft);
  unkept.value = [...unkept.value, draft];
}
