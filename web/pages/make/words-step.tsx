import { useEffect, useState } from 'preact/hooks';
import type { ProblemLine } from '../../../functions/http/contract/problem.ts';
import { goTo } from '../../address.ts';
import { dropDraft } from '../../drafts/draft-store.ts';
import { ownProblems } from '../../drafts/own-problems.ts';
import { fieldOf, sortProblems } from '../../drafts/sort-problems.ts';
import type { Draft, ProductForm } from '../../drafts/draft.ts';
import { useAct } from '../../parts/act.ts';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { FormFaults } from '../../parts/form-faults.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Notice, Problems } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import type { Params } from '../../router.ts';
import { say } from '../../words/language.ts';
import { moreWords } from '../../words/more.ts';
import { makeWords } from '../../words/make.ts';
import { ForMaker } from './for-maker.tsx';
import { ProductFormFields } from './product-form.tsx';
import { photoRefusals, sendProduct, type Underway, underwayOf } from './send-product.ts';
import { SendingProgress } from './sending-progress.tsx';
import { Steps } from './steps.tsx';
import { type DraftInHand, useDraft } from './use-draft.ts';

/** Step 2: a few words about the product. Ends when the server has words and photo. */
export function WordsStep({ params }: { readonly params: Params }) {
  const id = params['id'] ?? '';
  const hand = useDraft(id);
  return (
    <Page title={say(makeWords).stepWords} back={`/produk/${id}/foto`}>
      <Steps at={2} />
      <ForMaker maker={hand?.draft.maker} />
      {hand ? <Words hand={hand} /> : <Loading />}
    </Page>
  );
}

function Words({ hand: { draft, change } }: { readonly hand: DraftInHand }) {
  const words = say(makeWords);
  const act = useAct();
  const [sending, setSending] = useState(() => underwayOf(draft.id));
  const [retyped, setRetyped] = useState<ReadonlySet<string>>(new Set());
  // What was typed over is no longer what was refused.
  const open = act.problems.filter(
    ({ field = '' }) => !retyped.has(field) && !retyped.has(fieldOf(field) ?? ''),
  );
  const problems = sortProblems(open);
  const type = (changes: Partial<ProductForm>, names = Object.keys(changes)) => {
    setRetyped(new Set([...retyped, ...names]));
    return change((before) => ({ ...before, form: { ...before.form, ...changes } }));
  };
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    setRetyped(new Set());
    const own = ownProblems(draft.form);
    if (own.length > 0) return act.refuse(own);
    await follow(sendProduct(draft));
  };
  const follow = async (underway: Underway): Promise<void> => {
    setSending(underway);
    const sent = await act.run(() => underway.done);
    setSending(undefined);
    if (!act.isHere()) return;
    if (sent) goTo(`/produk/${draft.id}`, 'replace');
    else if (photoRefusals.has(draft.id)) goTo(`/produk/${draft.id}/foto`);
  };
  useEffect(() => {
    if (sending) void follow(sending);
  }, []);
  const hasPhoto = draft.photo !== undefined || draft.sentPhoto !== undefined;
  return (
    <form class="stack" onSubmit={(event) => void send(event)} noValidate>
      {/* What is typed now would not be in what is sent. */}
      <fieldset class="stack" disabled={act.busy}>
        <ProductFormFields form={draft.form} problems={problems} type={type} />
      </fieldset>
      {open.length > 0 && (
        <WhatIsWrong refused={act.problems} lines={open} other={problems.other} draft={draft} />
      )}
      {sending && <SendingProgress now={sending.now.value} />}
      {hasPhoto ? (
        <Button icon="eye" kind="main" submit busy={act.busy}>
          {words.look}
        </Button>
      ) : (
        <>
          <Notice mood="note">{words.photoMissing}</Notice>
          <ButtonLink icon="camera" kind="main" to={`/produk/${draft.id}/foto`}>
            {words.toPhoto}
          </ButtonLink>
        </>
      )}
      <p class="small soft">{words.kept}</p>
    </form>
  );
}

/** Near the button that was pressed: how many fields to look at, or what belongs to no field. */
function WhatIsWrong({
  refused,
  lines,
  other = [],
  draft,
}: {
  readonly refused: readonly ProblemLine[];
  /** Those that were not typed over since. */
  readonly lines: readonly ProblemLine[];
  readonly other: readonly ProblemLine[] | undefined;
  readonly draft: Draft;
}) {
  const words = say(makeWords);
  if (lines.some(({ code }) => code === 'product.changed')) {
    const useNewest = async (): Promise<void> => {
      await dropDraft(draft);
      goTo(`/produk/${draft.id}`);
    };
    return (
      <>
        <Notice mood="help" alert>
          {words.changedElsewhere}
        </Notice>
        <Button icon="refresh" onPress={useNewest}>
          {words.useNewest}
        </Button>
      </>
    );
  }
  if (lines.some(({ code }) => code === 'product.makerWithoutBrand')) {
    return (
      <>
        <Problems lines={other} />
        <ButtonLink icon="shop" kind="solid" to={draft.maker ? `/anggota/${draft.maker.id}/merek` : '/merek'}>
          {say(moreWords).toBrand}
        </ButtonLink>
      </>
    );
  }
  return <FormFaults refused={refused} open={lines} other={other} />;
}
