import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { goTo } from '../address.ts';
import { Loading } from '../parts/loading.tsx';
import { useArrival } from '../parts/use-arrival.ts';
import { has } from '../session.ts';
import { MemberHome } from './home/member-home.tsx';

/** Each role begins where her work is: a member at her products, a coordinator at what needs her, a leader at results. */
export function Home() {
  if (has('member')) return <MemberHome />;
  return has('coordinator') ? <CoordinatorHome /> : <ToResults />;
}

function CoordinatorHome() {
  const [room, setRoom] = useState<{ readonly Screen: ComponentType }>();
  useArrival(async () => ({ Screen: (await import('../rooms/plan.ts')).CoordinatorHome }), setRoom, []);
  return room ? <room.Screen /> : <Loading />;
}

function ToResults() {
  useEffect(() => goTo('/hasil', 'replace'), []);
  return <Loading />;
}
