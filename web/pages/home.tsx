import { useEffect } from 'preact/hooks';
import { goTo } from '../address.ts';
import { Late } from '../parts/late.tsx';
import { Loading } from '../parts/loading.tsx';
import { has } from '../session.ts';
import { MemberHome } from './home/member-home.tsx';

/**
 * Each role begins where her work is: a coordinator at what needs her (who is a member, too, finds her own below it), a
 * member at her products, a leader at results.
 */
export function Home() {
  if (has('coordinator')) return <Late load={coordinatorHome} props={{}} meanwhile={<Loading />} />;
  return has('member') ? <MemberHome /> : <ToResults />;
}

const coordinatorHome = async () => (await import('../rooms/people.ts')).CoordinatorHome;

function ToResults() {
  useEffect(() => goTo('/hasil', 'replace'), []);
  return <Loading />;
}
