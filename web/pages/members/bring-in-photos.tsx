import { useState } from 'preact/hooks';
import { request } from '../../../client/request.ts';
import type { ProblemLine } from '../../../functions/http/contract/problem.ts';
import { listProducts } from '../../api/product-list.ts';
import { readProduct } from '../../api/products.ts';
import { Refused } from '../../api/refused.ts';
import { sendPhoto } from '../../api/send-photo.ts';
import { persist } from '../../api/waiting.ts';
import { useAction } from '../../components/action.ts';
import { Button } from '../../components/button.tsx';
import { Problems } from '../../components/notice.tsx';
import { Outcome } from '../../components/outcome.tsx';
import { say } from '../../i18n/language.ts';
import { photoListMessages } from '../../i18n/photo-list.ts';
import { MOST_BYTES } from '../../photo/fit-size.ts';
import { shrink } from '../../photo/shrink.ts';
import { type MatchedFile, matchPhotos } from './match-photos.ts';

/** A file with its product, and what became of sending it. */
interface Row {
  readonly file: File;
  readonly match: MatchedFile;
  readonly outcome?: 'sent' | readonly ProblemLine[];
}

const isOpen = ({ match, outcome }: Row): boolean => match.is === 'found' && outcome !== 'sent';

const placeOf = ({ match }: Row): number => (match.is === 'found' ? match.place : 0);

/** Finds the products of files by their names. Asks anew for the products, since a list may just have been brought in. */
async function rowsOf(files: readonly File[]): Promise<Row[]> {
  const products = (await listProducts())
    .filter(({ mayWrite }) => mayWrite)
    .map(({ id, name, maker, photoUrl }) => ({
      id,
      name,
      maker: maker.name,
      hasPhoto: photoUrl !== undefined,
    }));
  const matches = matchPhotos(
    files.map(({ name }) => name),
    products,
  );
  return files.map((file, index) => ({ file, match: matches[index] ?? { is: 'none' } }));
}

/**
 * Sends a photo to its product: the first one where there is none, otherwise a further one. No photo is replaced, and one
 * that the product has changes nothing.
 */
async function sendTo(id: string, file: File): Promise<void> {
  const { photo, revision: seen } = await readProduct(id);
  const { blob } = await shrink(file, MOST_BYTES);
  const taking = (body: Blob | { upload: string }) =>
    photo
      ? request('PUT /api/products/{id}/photos', { id, body })
      : request('PUT /api/products/{id}/photo', { id, body, seen });
  await persist(() => sendPhoto({ id, taking }, blob, () => undefined));
}

/** Brings in photos whose files are named like products: first what would become of each, then for good, one by one. */
export function BringInPhotos() {
  const messages = say(photoListMessages);
  const action = useAction();
  const [rows, setRows] = useState<readonly Row[]>([]);
  const [sending, setSending] = useState<number>();
  const open = rows.filter(isOpen);
  const sent = rows.filter(({ outcome }) => outcome === 'sent').length;
  const pick = (files: readonly File[]) =>
    files.length > 0 && !action.busy && action.run(async () => setRows(await rowsOf(files)));
  const note = (row: Row, outcome: NonNullable<Row['outcome']>): void =>
    setRows((all) => all.map((one) => (one.file === row.file ? { ...one, outcome } : one)));
  const sendAll = async (): Promise<void> => {
    await action.run(async () => {
      // The main photo of a product before its further ones.
      for (const [index, row] of open.toSorted((one, other) => placeOf(one) - placeOf(other)).entries()) {
        if (row.match.is !== 'found' || !action.isHere()) continue;
        setSending(index + 1);
        try {
          await sendTo(row.match.product.id, row.file);
          note(row, 'sent');
        } catch (error) {
          // The others go on: a refusal is told in its row.
          if (!(error instanceof Refused)) throw error;
          note(row, error.problems);
        }
      }
    });
    setSending(undefined);
  };
  return (
    <details class="more">
      <summary>{messages.title}</summary>
      <div class="stack">
        <p class="small soft">{messages.why}</p>
        <label
          class="button plain pick"
          aria-busy={action.busy}
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => {
            event.preventDefault();
            void pick([...(event.dataTransfer?.files ?? [])]);
          }}
        >
          <span>{messages.pick}</span>
          <input
            type="file"
            class="unseen"
            multiple
            accept="image/*"
            onChange={({ currentTarget }) => {
              const files = [...(currentTarget.files ?? [])];
              // Allows the same files to be picked again.
              currentTarget.value = '';
              void pick(files);
            }}
          />
        </label>
        {rows.length > 0 && sending === undefined && (
          <Sum
            found={rows.filter(({ match }) => match.is === 'found').length}
            all={rows.length}
            sent={sent}
            left={open.length}
          />
        )}
        {sending !== undefined && <p role="status">{messages.sending(sending, open.length + sent)}</p>}
        {open.length > 0 && (
          <Button icon="save" kind="solid" busy={action.busy} onPress={sendAll}>
            {messages.send(open.length)}
          </Button>
        )}
        <Problems lines={action.problems} />
        <ul>
          {rows.map((row, index) => (
            <li key={index}>
              <strong>{row.file.name}</strong>: <Told row={row} />
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}

function Sum(counts: Readonly<Record<'found' | 'all' | 'sent' | 'left', number>>) {
  const messages = say(photoListMessages);
  const { found, all, sent, left } = counts;
  if (sent === 0) return <p role="status">{messages.checked(found, all)}</p>;
  return (
    <Outcome>
      {messages.done(sent)} {left > 0 && messages.left(left)}
    </Outcome>
  );
}

/** What becomes of a file, or became of it. */
function Told({ row: { match, outcome } }: { readonly row: Row }) {
  const messages = say(photoListMessages);
  if (match.is === 'several')
    return <>{messages.several(match.products.map(({ name, maker }) => `${name} (${maker})`).join(', '))}</>;
  if (match.is !== 'found') return <>{messages[match.is]}</>;
  const { product, place } = match;
  const what = product.hasPhoto ? messages.has : place === 0 ? messages.first : messages.more;
  return (
    <>
      {product.name} ({product.maker}), {what}. {outcome === 'sent' && <strong>{messages.sent}</strong>}
      {Array.isArray(outcome) && outcome.map(({ text }: ProblemLine) => text).join(' ')}
    </>
  );
}
