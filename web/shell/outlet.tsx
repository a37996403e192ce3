import { useEffect, useState } from 'preact/hooks';
import { path } from '../address.ts';
import { loadChunk } from '../api/load-chunk.ts';
import { Broken } from '../components/broken.tsx';
import { ButtonLink } from '../components/button.tsx';
import { Page } from '../components/page.tsx';
import { useLoading } from '../components/use-loading.ts';
import { findRoute, type Params } from '../router.ts';
import { commonMessages } from '../i18n/common.ts';
import { say } from '../i18n/language.ts';
import { OnItsWay } from './on-its-way.tsx';
import { ROUTES, type Screen } from './screens.ts';

/**
 * Milliseconds for which the old screen may stay after a tap; with a longer time the tap would seem to have had no effect.
 */
const LATE = 200;

interface Shown {
  readonly path: string;
  readonly params: Params;
  readonly screen: Screen | 'missing' | 'broken';
}

async function open(to: string, left: AbortSignal): Promise<Shown> {
  const found = findRoute(ROUTES, to);
  if (!found) return { path: to, params: {}, screen: 'missing' };
  try {
    return { path: to, params: found.params, screen: await loadChunk(found.route.load, left) };
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
  if (shown.screen === 'missing') return <Missing />;
  if (shown.screen === 'broken')
    return (
      <Page title="Etalase">
        <Broken />
      </Page>
    );
  return <shown.screen key={shown.path} params={shown.params} />;
}

const Missing = () => (
  <Page title={say(commonMessages).notFoundTitle}>
    <p>{say(commonMessages).notFoundWhy}</p>
    <ButtonLink icon="home" kind="main" to="/">
      {say(commonMessages).toHome}
    </ButtonLink>
  </Page>
);
