import type { Draft } from '../../drafts/draft.ts';
import { findInMemory } from '../../drafts/drafts-in-memory.ts';
import { Notice } from '../../components/notice.tsx';
import { say } from '../../i18n/language.ts';
import { makeMessages } from '../../i18n/make.ts';

/**
 * Shows whether this phone has stored the draft. One that was not stored is lost when the app is closed, unless it is sent.
 */
export const Kept = ({ draft }: { readonly draft: Draft }) =>
  findInMemory(draft) ? (
    <Notice mood="help" alert>
      {say(makeMessages).notStored}
    </Notice>
  ) : (
    <p class="small soft">{say(makeMessages).kept}</p>
  );
