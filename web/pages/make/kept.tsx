import type { Draft } from '../../drafts/draft.ts';
import { findUnkept } from '../../drafts/unkept.ts';
import { Notice } from '../../parts/notice.tsx';
import { say } from '../../words/language.ts';
import { makeWords } from '../../words/make.ts';

/**
 * Shows whether this phone has stored the draft. One that was not stored is lost when the app is closed, unless it is sent.
 */
export const Kept = ({ draft }: { readonly draft: Draft }) =>
  findUnkept(draft) ? (
    <Notice mood="help" alert>
      {say(makeWords).unkept}
    </Notice>
  ) : (
    <p class="small soft">{say(makeWords).kept}</p>
  );
