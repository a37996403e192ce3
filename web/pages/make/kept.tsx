import type { Draft } from '../../drafts/draft.ts';
import { findUnkept } from '../../drafts/unkept.ts';
import { Notice } from '../../parts/notice.tsx';
import { say } from '../../words/language.ts';
import { makeWords } from '../../words/make.ts';

/** Whether this phone has kept a draft. One that it did not take is lost with the app, unless she sends it. */
export const Kept = ({ draft }: { readonly draft: Draft }) =>
  findUnkept(draft) ? (
    <Notice mood="help" alert>
      {say(makeWords).unkept}
    </Notice>
  ) : (
    <p class="small soft">{say(makeWords).kept}</p>
  );
