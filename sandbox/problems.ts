import { ProblemError, type Problem } from '../functions/domain/problem.ts';

/** A problem that keeps a sandbox from starting, or that its admin API answers with. */
export const problem = (
  code: Problem['code'],
  kind: Problem['kind'],
  text: Problem['text'],
  field?: string,
): ProblemError =>
  new ProblemError([{ code, kind, text, retryable: false, ...(field === undefined ? {} : { field }) }]);

export const portInUse = (port: number): ProblemError =>
  problem(
    'sandbox.portInUse',
    'conflict',
    {
      id: `Porta ${port} sedang dipakai program lain. Pilih yang lain dengan --port.`,
      en: `Port ${port} is in use by another program. Choose another with --port.`,
    },
    'port',
  );

export const damagedData = (where: string, why: string): ProblemError =>
  problem(
    'sandbox.damagedData',
    'invalid',
    {
      id: `Data sandbox rusak (${where}): ${why}. Pakai folder lain, atau hapus folder itu untuk mulai baru.`,
      en: `The sandbox's data are damaged (${where}): ${why}. Use another folder, or delete that one to begin anew.`,
    },
    'data',
  );

export const unusableFolder = (folder: string, why: string): ProblemError =>
  problem(
    'sandbox.unusableFolder',
    'invalid',
    {
      id: `Folder data tidak bisa dipakai (${folder}): ${why}`,
      en: `The data folder cannot be used (${folder}): ${why}`,
    },
    'data',
  );

export const otherSeed = (kept: string): ProblemError =>
  problem(
    'sandbox.otherSeed',
    'conflict',
    {
      id: `Folder data ini dimulai dengan benih "${kept}". Hilangkan --seed, atau pakai folder lain.`,
      en: `This data folder began with the seed "${kept}". Leave out --seed, or use another folder.`,
    },
    'seed',
  );
