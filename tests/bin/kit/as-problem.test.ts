import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ProblemError } from '../../../functions/domain/problem.ts';
import { asProblem } from '../../../bin/kit/as-problem.ts';
import { temporaryFolder } from '../../embedded/table/temporary-folder.ts';

const said = (error: unknown): string => {
  const plain = asProblem(error);
  if (!(plain instanceof ProblemError)) throw new Error('it stayed a surprise');
  const [{ text }] = plain.problems;
  expect(text.id).not.toBe(text.en);
  return text.en;
};

const named = (name: string, message: string): Error => Object.assign(new Error(message), { name });

describe('what a machine or AWS refuses', () => {
  it('names the path that is not there, is a folder, or is no folder', async () => {
    const folder = await temporaryFolder();
    const [nowhere, inner, file] = ['nowhere', 'inner', 'file'].map((name) => join(folder, name));
    await mkdir(inner ?? '');
    await writeFile(file ?? '', '');
    const refusal = async (done: Promise<unknown>) => said(await done.catch((error: unknown) => error));
    expect(await refusal(readFile(nowhere ?? ''))).toBe(`${nowhere} is not there.`);
    expect(await refusal(writeFile(inner ?? '', ''))).toBe(`${inner} is a folder, not a file.`);
    expect(await refusal(writeFile(join(file ?? '', 'below'), ''))).toBe(
      `${join(file ?? '', 'below')} is no folder.`,
    );
  });

  it('sends who is not signed in at AWS to the page that says how', () => {
    const refused = named('CredentialsProviderError', 'Could not load credentials from any providers');
    expect(said(refused)).toMatch(/Could not load credentials.*docs\/deploy\.md, step 1/);
  });

  it('says that a table, bucket or key of that name is not there', () => {
    expect(said(named('ResourceNotFoundException', 'Requested resource not found'))).toMatch(
      /no such thing .*Check names and region/,
    );
  });

  it('says that nobody answers at an address', () => {
    const lost = Object.assign(new Error('getaddrinfo ENOTFOUND graph.example'), { code: 'ENOTFOUND' });
    expect(said(lost)).toMatch(/cannot be reached .*graph\.example/);
  });

  it('leaves a surprise as it is, with its stack, and a problem with its own words', () => {
    const surprise = new TypeError('x is not a function');
    expect(asProblem(surprise)).toBe(surprise);
    const problem = new ProblemError([
      { code: 'cli.x', kind: 'invalid', text: { id: 'Salah.', en: 'Wrong.' }, retryable: false },
    ]);
    expect(asProblem(problem)).toBe(problem);
  });
});
