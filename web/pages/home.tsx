import { useEffect, useState } from 'preact/hooks';
import { goTo } from '../address.ts';
import { Lazy } from '../components/lazy.tsx';
import { Loading } from '../components/loading.tsx';
import { has, session } from '../session.ts';
import { MemberHome } from './home/member-home.tsx';

/**
 * Shows the start page of the user's role: what needs a coordinator (followed by her own products if she is a member), a
 * member's products, a leader's report. Before it stands the role of coordinator that somebody offers to the user.
 */
export function Home() {
  const [later, setLater] = useState(false);
  const offer = session.value?.handover;
  // The key tells it from the home that follows in its place, which would keep what this one loaded.
  if (offer && !later)
    return (
      <Lazy
        key="offer"
        load={handoverOffer}
        props={{ offer, onLater: () => setLater(true) }}
        fallback={<Loading />}
      />
    );
  if (has('coordinator')) return <Lazy load={coordinatorHome} props={{}} fallback={<Loading />} />;
  return has('member') ? <MemberHome /> : <ToResults />;
}

const handoverOffer = async () => (await import('../chunks/passkeys.ts')).HandoverOffer;
const coordinatorHome = async () => (await import('../chunks/people.ts')).loadCoordinatorHome();

function ToResults() {
  useEffect(() => goTo('/hasil', 'replace'), []);
  return <Loading />;
}
