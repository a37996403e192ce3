import { goTo } from '../../address.ts';
import { keepDraft } from '../../drafts/draft-store.ts';
import { newDraft } from '../../drafts/from-product.ts';
import { newId } from '../../drafts/new-id.ts';
import { Loading } from '../../parts/loading.tsx';
import { useArrival } from '../../parts/use-arrival.ts';
import { myId, serverNow } from '../../session.ts';

async function begin(): Promise<string> {
  const id = newId();
  await keepDraft(newDraft(id, { writer: myId.value, now: serverNow() }));
  return id;
}

/** "Foto produk": gives the new product its id, keeps it on the phone, and goes to its first step. */
export function StartProduct() {
  useArrival(begin, (id) => goTo(`/produk/${id}/foto`, 'replace'), []);
  return <Loading />;
}
