import { lateRefusals } from '../api/late.ts';
import { signedOut } from '../api/signed-out.ts';
import { path } from '../address.ts';
import { Lazy } from '../components/lazy.tsx';
import { Loading } from '../components/loading.tsx';
import { session } from '../session.ts';
import { commonMessages } from '../i18n/common.ts';
import { say } from '../i18n/language.ts';
import { Menu } from './menu.tsx';
import { Outlet } from './outlet.tsx';
import { matchPath } from '../router.ts';
import { ENTRANCE, GROUP_PLAN } from './screens.ts';
import { Top } from './top.tsx';
import { WaitingBar } from './waiting-bar.tsx';

const needLink = async () => (await import('../chunks/enter.ts')).NeedLink;

const loadLateRefusals = async () => (await import('../chunks/above.ts')).LateRefusals;

function Content() {
  // A user who comes by a sign-in link has no session yet; whoever has a link to a plan may see its numbers.
  if (path.value === ENTRANCE || matchPath(GROUP_PLAN, path.value)) return <Outlet />;
  if (signedOut.value) return <Lazy load={needLink} props={{}} fallback={<Loading />} />;
  return session.value ? <Outlet /> : <Loading />;
}

/** The whole app: header, waiting bar, one page, menu. */
export const App = () => (
  <>
    <a class="skip" href="#main">
      {say(commonMessages).skipToContent}
    </a>
    <Top />
    <WaitingBar />
    <main id="main" tabIndex={-1}>
      {lateRefusals.value.length > 0 && <Lazy load={loadLateRefusals} props={{}} />}
      <Content />
    </main>
    {session.value && !signedOut.value && <Menu />}
  </>
);
