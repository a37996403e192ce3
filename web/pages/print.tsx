import { useState } from 'preact/hooks';
import type { PrintFile, PrintInk } from '../../functions/domain/labels/paper-size.ts';
import type { LabelSizeReply } from '../../functions/http/contract/prints.ts';
import type { ProductReply } from '../../functions/http/contract/products.ts';
import { useLoaded } from '../api/loaded.ts';
import { printLabels, printShelfCards, productKey, readLabelSizes, readProduct } from '../api/products.ts';
import { useAction } from '../components/action.ts';
import { useAddressOf } from '../components/address-of.ts';
import { Button, ButtonLink } from '../components/button.tsx';
import { Choice } from '../components/choice.tsx';
import { Show } from '../components/loading.tsx';
import { FormFaults } from '../components/form-faults.tsx';
import { HeldFields } from '../components/held-fields.tsx';
import { Notice } from '../components/notice.tsx';
import { Outcome } from '../components/outcome.tsx';
import { Page } from '../components/page.tsx';
import { TextField } from '../components/text-fields.tsx';
import type { Params } from '../router.ts';
import { myId, serverNow, zone } from '../session.ts';
import { careMessages } from '../i18n/care.ts';
import { isoDay } from '../i18n/formats.ts';
import { language, say } from '../i18n/language.ts';

type Kind = 'label' | 'shelf';
type Size = LabelSizeReply['size'];

/** Problems of these fields are corrected in the brand, not in the product. */
const OF_BRAND: ReadonlySet<string | undefined> = new Set(['address', 'brand']);

/** These fields are typed here for one batch; all others belong to the product. */
const OF_BATCH: ReadonlySet<string | undefined> = new Set(['produced', 'batch', 'origin']);

/**
 * Makes a sheet of labels or cards for the shelf. Names each missing fact that the law requires, with a link to where it is
 * entered.
 */
export function PrintPage({ params }: { readonly params: Params }) {
  const id = params['id'] ?? '';
  const messages = say(careMessages);
  const product = useLoaded(productKey(id), (left) => readProduct(id, left));
  return (
    <Page title={messages.print} back={`/produk/${id}`}>
      <Show from={product}>{(value) => <PrintForm product={value} />}</Show>
    </Page>
  );
}

function PrintForm({ product }: { readonly product: ProductReply }) {
  const messages = say(careMessages);
  const action = useAction();
  const sizes = useLoaded(`sizes/${product.id}`, () => readLabelSizes(product.id)).value?.sizes ?? [];
  const tongue = language.value;
  const [wanted, setWanted] = useState({
    kind: 'label' as Kind,
    size: 'medium' as Size,
    ink: 'colour' as PrintInk,
    as: 'pdf' as PrintFile,
    producedOn: isoDay(serverNow(), zone.value),
    batch: '',
    origin: '',
  });
  const [made, setMade] = useState<Blob>();
  const address = useAddressOf(made);
  const { kind, size, ink, producedOn, batch, origin } = wanted;
  const onRoll = kind === 'label' && size === 'roll';
  const as = onRoll ? wanted.as : 'pdf';
  const type = as.toUpperCase();
  const update = (changes: Partial<typeof wanted>): void => {
    setMade(undefined);
    setWanted({ ...wanted, ...changes });
  };
  const make = (event: Event): void => {
    event.preventDefault();
    setMade(undefined);
    const { id } = product;
    const given = {
      producedOn: producedOn || undefined,
      batch: batch || undefined,
      origin: origin || undefined,
      ink,
    };
    void action.run(async () =>
      setMade(
        await (kind === 'label' ? printLabels(id, { ...given, size, as }) : printShelfCards(id, given)),
      ),
    );
  };
  const of = (wanted: string) => action.problems.filter(({ field }) => field === wanted);
  const lasting = action.problems.filter(({ field }) => !OF_BATCH.has(field));
  const mine = product.maker.id === myId.value;
  return (
    <form class="stack" onSubmit={make} noValidate>
      <p class="lead">{product.name}</p>
      <p class="small soft">{messages.printWhy}</p>
      <HeldFields busy={action.busy}>
        <Choice
          name="print-kind"
          legend={messages.printWhat}
          options={(['label', 'shelf'] as const).map((value) => ({
            value,
            label: messages.printKinds[value],
          }))}
          chosen={kind}
          onChoose={(kind) => update({ kind })}
        />
        {kind === 'label' && (
          <>
            <Choice
              name="size"
              legend={messages.printSize}
              options={sizes.flatMap(({ size: value, title, width, height = 80, problem }) =>
                problem
                  ? []
                  : [
                      {
                        value,
                        label: (
                          <>
                            <i class="paper" style={`width:${width / 3}px;height:${height / 3}px`} />
                            {title[tongue]}
                          </>
                        ),
                      },
                    ],
              )}
              chosen={size}
              onChoose={(size) => update({ size })}
            />
            {sizes.map(
              ({ title, problem }) =>
                problem && (
                  <p class="small soft">
                    {title[tongue]}: {problem[tongue]}
                  </p>
                ),
            )}
          </>
        )}
        <Choice
          name="ink"
          legend={messages.printInk}
          options={(['colour', 'black'] as const).map((value) => ({
            value,
            label: messages.printInks[value],
          }))}
          chosen={ink}
          onChoose={(ink) => update({ ink })}
        />
        {onRoll && (
          <Choice
            name="as"
            legend={messages.printAs}
            options={(['pdf', 'png'] as const).map((value) => ({ value, label: messages.printFiles[value] }))}
            chosen={as}
            onChoose={(as) => update({ as })}
          />
        )}
        <div class="pair">
          <TextField
            name="producedOn"
            type="date"
            label={messages.producedOn}
            value={producedOn}
            problems={of('produced')}
            onType={(producedOn) => update({ producedOn })}
          />
          <TextField
            name="batch"
            label={messages.batch}
            hint={messages.batchHint}
            value={batch}
            problems={of('batch')}
            onType={(batch) => update({ batch })}
          />
        </div>
        {(origin !== '' || of('origin').length > 0) && (
          <TextField
            name="origin"
            label={messages.origin}
            value={origin}
            problems={of('origin')}
            onType={(origin) => update({ origin })}
          />
        )}
      </HeldFields>
      <FormFaults refused={action.problems} other={lasting} />
      {lasting.length > 0 && (
        <div class="buttons">
          <ButtonLink icon="pencil" to={`/produk/${product.id}/kata`}>
            {messages.completeProduct}
          </ButtonLink>
          {lasting.some(({ field }) => OF_BRAND.has(field)) && (
            <ButtonLink icon="shop" to={mine ? '/merek' : `/anggota/${product.maker.id}/merek`}>
              {messages.completeBrand}
            </ButtonLink>
          )}
        </div>
      )}
      {address === undefined ? (
        <Button icon="print" kind="main" submit busy={action.busy}>
          {messages.makeFile(type)}
        </Button>
      ) : (
        <>
          <Outcome>
            <Notice mood="ok">{messages.fileReady(type)}</Notice>
          </Outcome>
          <ButtonLink icon="save" kind="main" to={address} saveAs={`etalase-${kind}.${as}`}>
            {messages.saveFile(type)}
          </ButtonLink>
        </>
      )}
    </form>
  );
}
