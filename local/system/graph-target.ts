import type { EmbeddedSettings } from '../../functions/config.ts';
import { type Problem, ProblemError } from '../../functions/domain/problem.ts';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

export const isLoopback = (url: string): boolean => LOOPBACK.test(new URL(url).hostname);

const publicUrlNeeded: Problem = {
  code: 'local.publicUrlNeeded',
  kind: 'invalid',
  text: {
    id: 'GRAPH_URL bukan di komputer ini: Meta harus bisa mengambil gambar dari alamat https. Isi PUBLIC_URL dengan alamat terowongan (tunnel).',
    en: 'GRAPH_URL is not on this machine: Meta must be able to fetch pictures from an https address. Set PUBLIC_URL to the address of a tunnel.',
  },
  retryable: false,
};

/** Refuses a Graph server elsewhere that could not reach our pictures. */
export function checkGraphTarget({
  GRAPH_URL,
  PUBLIC_URL,
}: Pick<EmbeddedSettings, 'GRAPH_URL' | 'PUBLIC_URL'>): void {
  if (GRAPH_URL === undefined || isLoopback(GRAPH_URL)) return;
  if (!PUBLIC_URL?.startsWith('https://')) throw new ProblemError([publicUrlNeeded]);
}
