import { useEffect, useState } from 'preact/hooks';
import { path } from '../address.ts';
import { loadChunk } from '../api/load-chunk.ts';
import { Broken } from '../components/broken.tsx';
import { Page } from '../components/page.tsx';
import { useLoading } from '../components/use-loading.ts';
import { findRoute, type Params } from '../router.ts';
import { OnItsWay } from './on-its-way.tsx';
import { ROUTES, type Screen } from './screens.ts';

/**
 * Milliseconds for which the old screen may stay after a tap; with a longer time the tap would seem to have had no effect.
 */
const LATE = 200;

interface Shown {
  readonly path: string;
  readonly params: Params;
  readonly screen: Screen | 'broken';
}

const missing = async (): Promise<Screen> => (await import('../chunks/above.ts')).Missing;

async function open(to: string, left: AbortSignal): Promise<Shown> {
  const found = findRoute(ROUTES, to);
  try {
    const screen = await loadChunk(found ? found.route.load : missing, left);
    return { path: to, params: found ? found.params : {}, screen };
  } catch {
    // A newer version of the app has replaced the code.
    return { path: to, params: {}, screen: 'broken' };
  }
}

/**
 * Shows the page of the address. A change of page moves the focus to its beginning, for users of a keyboard or a screen
 * reader.
 */
export function Outlet() {
  const [shown, setShown] = useState<Shown>();
  const [late, setLate] = useState<string>();
  const to = path.value;
  useLoading((left) => open(to, left), setShown, [to]);
  useEffect(() => {
    setLate(undefined);
    if (shown?.path === to) return;
    const timer = setTimeout(() => setLate(to), LATE);
    return () => clearTimeout(timer);
  }, [shown?.path, to]);
  useEffect(() => {
    if (!shown) return;
    scrollTo(0, 0);
    document.querySelector('main')?.focus({ preventScroll: true });
  }, [shown?.path]);
  if (!shown || (shown.path !== to && late === to)) return <OnItsWay />;
  if (shown.screen === 'broken')
    return (
      <Page title="Etalase">
        <Broken />
      </Page>
    );
  return <shown.screen key={shown.path} params={shown.params} />;
}
