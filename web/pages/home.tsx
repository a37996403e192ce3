import { useEffect } from 'preact/hooks';
import { goTo } from '../address.ts';
import { Lazy } from '../components/lazy.tsx';
import { Loading } from '../components/loading.tsx';
import { has } from '../session.ts';
import { MemberHome } from './home/member-home.tsx';

/**
 * Shows the start page of the user's role: what needs a coordinator (followed by her own products if she is a member), a
 * member's products, a leader's report.
 */
export function Home() {
  if (has('coordinator')) return <Lazy load={coordinatorHome} props={{}} fallback={<Loading />} />;
  return has('member') ? <MemberHome /> : <ToResults />;
}

const coordinatorHome = async () => (await import('../chunks/people.ts')).loadCoordinatorHome();

function ToResults() {
  useEffect(() => goTo('/hasil', 'replace'), []);
  return <Loading />;
}
