import { useEffect, useState } from 'preact/hooks';
import type { ProblemLine } from '../../../functions/http/contract/problem.ts';
import { goTo } from '../../address.ts';
import { readProduct } from '../../api/products.ts';
import { dropDraft } from '../../drafts/draft-store.ts';
import { withFactsOf } from '../../drafts/from-product.ts';
import { ownProblems } from '../../drafts/own-problems.ts';
import { fieldOf, sortProblems } from '../../drafts/sort-problems.ts';
import type { Draft, ProductForm } from '../../drafts/draft.ts';
import { useAction } from '../../components/action.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { FormFaults } from '../../components/form-faults.tsx';
import { HeldFields } from '../../components/held-fields.tsx';
import { Show } from '../../components/loading.tsx';
import { Notice, Problems } from '../../components/notice.tsx';
import { Outcome } from '../../components/outcome.tsx';
import { Page } from '../../components/page.tsx';
import type { Params } from '../../router.ts';
import { say } from '../../i18n/language.ts';
import { moreMessages } from '../../i18n/more.ts';
import { makeMessages } from '../../i18n/make.ts';
import { ChangedMeanwhile } from './changed-meanwhile.tsx';
import { ForMaker } from './for-maker.tsx';
import { Kept } from './kept.tsx';
import { ProductFormFields } from './product-form.tsx';
import { photoRefusals, sendProduct, type Underway, underwayOf } from './send-product.ts';
import { SendingProgress } from './sending-progress.tsx';
import { Steps } from './steps.tsx';
import { type DraftInHand, useDraft } from './use-draft.ts';

/** Step 2: the facts of the product. Ends when the server has the facts and the photo. */
export function FactsStep({ params }: { readonly params: Params }) {
  const id = params['id'] ?? '';
  const opened = useDraft(id);
  return (
    <Page title={say(makeMessages).stepFacts} back={`/produk/${id}/foto`}>
      <Steps at={2} />
      <ForMaker maker={opened.value?.draft.maker} />
      <Show from={opened}>{(hand) => <Facts hand={hand} />}</Show>
    </Page>
  );
}

function Facts({ hand: { draft, change, reopen } }: { readonly hand: DraftInHand }) {
  const messages = say(makeMessages);
  const action = useAction();
  const [sending, setSending] = useState(() => underwayOf(draft.id));
  // True from the first rendering on when the user returns to a draft that is being sent, not only once its progress is
  // followed.
  const busy = action.busy || sending !== undefined;
  const [taken, setTaken] = useState(false);
  const [retyped, setRetyped] = useState<ReadonlySet<string>>(new Set());
  // Problems of fields that were changed since are hidden.
  const open = action.problems.filter(
    ({ field = '' }) => !retyped.has(field) && !retyped.has(fieldOf(field) ?? ''),
  );
  const problems = sortProblems(open);
  const update = (changes: Partial<ProductForm>, names = Object.keys(changes)) => {
    setRetyped(new Set([...retyped, ...names]));
    return change((before) => ({ ...before, form: { ...before.form, ...changes } }));
  };
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    setTaken(false);
    setRetyped(new Set());
    const own = ownProblems(draft.form);
    if (own.length > 0) return action.refuse(own);
    await follow(sendProduct(draft));
  };
  const follow = async (underway: Underway): Promise<void> => {
    setSending(underway);
    let isSent = false;
    const isTaken = await action.run(async () => {
      isSent = (await underway.done.finally(() => setSending(undefined))) === 'sent';
    });
    if (!action.isHere()) return;
    if (isSent) goTo(`/produk/${draft.id}`, 'replace');
    else if (!isTaken && photoRefusals.has(draft.id)) goTo(`/produk/${draft.id}/foto`);
    else reopen();
  };
  const keepMine = (): Promise<void> => follow(sendProduct(draft, true));
  const useNewest = async (): Promise<void> => {
    if (!draft.photo) {
      await dropDraft(draft);
      return goTo(`/produk/${draft.id}`);
    }
    // An unsent photo stays and is sent with the newest facts.
    const isTaken = await action.run(async () => {
      const product = await readProduct(draft.id);
      await change((before) => withFactsOf(product, before));
    });
    setTaken(isTaken);
  };
  useEffect(() => {
    if (sending) void follow(sending);
  }, []);
  const hasPhoto = draft.photo !== undefined || draft.sentPhoto !== undefined;
  return (
    <form class="stack" onSubmit={(event) => void send(event)} noValidate>
      <HeldFields busy={busy}>
        <ProductFormFields form={draft.form} problems={problems} update={update} />
      </HeldFields>
      {open.length > 0 && (
        <WhatIsWrong
          refused={action.problems}
          lines={open}
          other={problems.other}
          draft={draft}
          onKeepMine={keepMine}
          onUseNewest={useNewest}
        />
      )}
      {taken && (
        <Outcome>
          <Notice mood="note">{messages.newestTaken}</Notice>
        </Outcome>
      )}
      {sending && <SendingProgress now={sending.now.value} />}
      {hasPhoto ? (
        <Button icon="eye" kind="main" submit busy={busy}>
          {messages.preview}
        </Button>
      ) : (
        <>
          <Notice mood="note">{messages.photoMissing}</Notice>
          <ButtonLink icon="camera" kind="main" to={`/produk/${draft.id}/foto`}>
            {messages.toPhoto}
          </ButtonLink>
        </>
      )}
      <Kept draft={draft} />
    </form>
  );
}

/** Shows near the pressed button how many fields have problems, and the problems of no field. */
function WhatIsWrong({
  refused,
  lines,
  other = [],
  draft,
  onKeepMine,
  onUseNewest,
}: {
  readonly refused: readonly ProblemLine[];
  /** Without those of fields that were changed since. */
  readonly lines: readonly ProblemLine[];
  readonly other: readonly ProblemLine[] | undefined;
  readonly draft: Draft;
  readonly onKeepMine: () => Promise<void>;
  readonly onUseNewest: () => Promise<void>;
}) {
  if (lines.some(({ code }) => code === 'product.changed'))
    return <ChangedMeanwhile onKeepMine={onKeepMine} onUseNewest={onUseNewest} />;
  if (lines.some(({ code }) => code === 'product.makerWithoutBrand')) {
    return (
      <>
        <Problems lines={other} />
        <ButtonLink
          icon="shop"
          kind="solid"
          to={draft.maker ? `/anggota/${draft.maker.id}/merek` : `/merek#/produk/${draft.id}/kata`}
        >
          {say(moreMessages).toBrand}
        </ButtonLink>
      </>
    );
  }
  return <FormFaults refused={refused} open={lines} other={other} />;
}
