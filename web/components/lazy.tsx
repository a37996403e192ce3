import type { ComponentChildren, ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { loadChunk } from '../api/load-chunk.ts';
import { Broken } from './broken.tsx';
import { useLoading } from './use-loading.ts';

/** A component whose code is loaded when it is rendered. Waits for a signal. */
export function Lazy<P extends object>({
  load,
  props,
  fallback: meanwhile = null,
}: {
  readonly load: () => Promise<ComponentType<P>>;
  readonly props: P;
  readonly fallback?: ComponentChildren;
}) {
  const [come, setCome] = useState<{ readonly Loaded: ComponentType<P> }>();
  useLoading(
    async (left) => {
      try {
        return { Loaded: await loadChunk(load, left) };
      } catch {
        return { Loaded: Broken };
      }
    },
    setCome,
    [],
  );
  return come ? <come.Loaded {...props} /> : <>{meanwhile}</>;
}
