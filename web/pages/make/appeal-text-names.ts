import type { AppealText } from '../../../functions/domain/product/appeal.ts';
import type { ProductKind } from '../../../functions/domain/product/product.ts';
import { appealMessages } from '../../i18n/appeal.ts';
import { say } from '../../i18n/language.ts';

/** Returns label and hint of a text, in the words of the kind. */
export function appealTextNames(
  field: AppealText,
  kind: ProductKind,
): { readonly label: string; readonly hint: string } {
  const messages = say(appealMessages);
  const isMade = kind === 'food' || kind === 'craft';
  const made = isMade ? kind : 'craft';
  const done = isMade ? 'experience' : kind;
  return {
    use: { label: messages.use[made], hint: messages.useHint[made] },
    own: { label: messages.own, hint: messages.ownHint },
    story: { label: messages.story[kind], hint: messages.storyHint },
    does: { label: messages.does, hint: messages.doesHint[done] },
    sees: { label: messages.sees, hint: messages.seesHint },
    takesHome: { label: messages.takesHome, hint: messages.takesHomeHint[done] },
  }[field];
}
