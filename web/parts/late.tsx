import type { ComponentChildren, ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { arrive } from '../api/arrive.ts';
import { Broken } from './broken.tsx';
import { useArrival } from './use-arrival.ts';

/** A component whose code is loaded when it is rendered. Waits for a signal. */
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
  useArrival(
    async (left) => {
      try {
        return { Part: await arrive(load, left) };
      } catch {
        return { Part: Broken };
      }
    },
    setCome,
    [],
  );
  return come ? <come.Part {...props} /> : <>{meanwhile}</>;
}
