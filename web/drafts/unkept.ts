import { signal } from '@preact/signals';
import type { Draft } from './draft.ts';

/** Whose draft, and of what. */
export type DraftName = Pick<Draft, 'writer' | 'id'>;

/** Drafts as they are now that this phone's disk did not take. They live as long as the tab, or until it takes them. */
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
