import type { ComponentChildren, ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { useArrival } from './use-arrival.ts';

/** A part that is not always there: its code comes when it is wanted, and with it the part. */
export function Late<P extends object>({
  load,
  props,
  meanwhile = null,
}: {
  readonly load: () => Promise<ComponentType<P>>;
  readonly props: P;
  readonly meanwhile?: ComponentChildren;
}) {
  const [come, setCome] = useState<{ readonly Part: ComponentType<P> }>();
  useArrival(async () => ({ Part: await load() }), setCome, []);
  return come ? <come.Part {...props} /> : <>{meanwhile}</>;
}
