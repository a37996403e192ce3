import type { Draft } from '../../drafts/draft.ts';
import { Notice } from '../../parts/notice.tsx';
import { say } from '../../words/language.ts';
import { makeWords } from '../../words/make.ts';

/** Whose product a coordinator is writing, so that hers and another's are never mixed up. */
export const ForMaker = ({ maker }: { readonly maker: Draft['maker'] | undefined }) =>
  maker ? <Notice mood="note">{say(makeWords).forMaker(maker.name)}</Notice> : null;
