import type { Draft } from '../../drafts/draft.ts';
import { Notice } from '../../parts/notice.tsx';
import { say } from '../../words/language.ts';
import { makeWords } from '../../words/make.ts';

/** Names the maker for whom a coordinator writes a product, so that it is not confused with the coordinator's own. */
export const ForMaker = ({ maker }: { readonly maker: Draft['maker'] | undefined }) =>
  maker ? <Notice mood="note">{say(makeWords).forMaker(maker.name)}</Notice> : null;
