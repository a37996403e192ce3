import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Lazy } from '../../components/lazy.tsx';
import { Loading } from '../../components/loading.tsx';
import { useWide } from '../../components/use-wide.ts';
import type { ProductDesk } from './product-desk.tsx';

/** Once it has come: from one product to the next the list stays on the screen. */
let come: typeof ProductDesk | undefined;

async function loadDesk(): Promise<typeof ProductDesk> {
  const { loadProductDesk } = await import('../../chunks/desk-products.ts');
  come = await loadProductDesk();
  return come;
}

/** On a desk, a screen beside the list of products, whose code is loaded there only; on phones the screen alone. */
export function BesideProducts({
  shown,
  children,
}: {
  /** The product whose screen it is. */
  readonly shown?: string;
  readonly children: ComponentChildren;
}) {
  const isWide = useWide('desk');
  // As it was when the screen was opened: a change would begin the screen anew.
  const [Desk] = useState(() => come);
  if (!isWide) return <>{children}</>;
  if (Desk) return <Desk shown={shown}>{children}</Desk>;
  return <Lazy load={loadDesk} props={{ shown, children }} fallback={<Loading />} />;
}
