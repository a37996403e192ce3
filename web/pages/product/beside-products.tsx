import type { ComponentChildren } from 'preact';
import { Lazy } from '../../components/lazy.tsx';
import { Loading } from '../../components/loading.tsx';
import { useWide } from '../../components/use-wide.ts';

const loadDesk = async () => (await import('../../chunks/desk-products.ts')).loadProductDesk();

/** On a desk, a screen beside the list of products, whose code is loaded there only; on phones the screen alone. */
export function BesideProducts({
  shown,
  children,
}: {
  /** The product whose screen it is. */
  readonly shown?: string;
  readonly children: ComponentChildren;
}) {
  if (!useWide('desk')) return <>{children}</>;
  return <Lazy load={loadDesk} props={{ shown, children }} fallback={<Loading />} />;
}
