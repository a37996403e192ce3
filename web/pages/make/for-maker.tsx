import type { Draft } from '../../drafts/draft.ts';
import { Notice } from '../../components/notice.tsx';
import { say } from '../../i18n/language.ts';
import { makeMessages } from '../../i18n/make.ts';

/** Names the maker for whom a coordinator writes a product, so that it is not confused with the coordinator's own. */
export const ForMaker = ({ maker }: { readonly maker: Draft['maker'] | undefined }) =>
  maker ? <Notice mood="note">{say(makeMessages).forMaker(maker.name)}</Notice> : null;
