import { execFile, spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { tmpdir } from 'node:os';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openWebServer } from '../../../embedded/system/web-server.ts';
import { CALLERS, worldOfThings } from '../../http/access/things.ts';
import { operations } from '../../http/documented.ts';
import { askGenerated, wasServed } from '../../http/generated/ask-generated.ts';

const run = promisify(execFile);
const installed = spawnSync('schemathesis', ['--version']).error === undefined;

/** `ETALASE_SEED` makes the requests of an earlier run again; a failure names it. */
const seed = Number(process.env['ETALASE_SEED'] ?? randomInt(2 ** 31));

/** A sign-in needs the secret of a link, which no generated request guesses. */
const NEVER_SERVED = ['signIn'];

/** They end the session that Schemathesis asks with, and all that follows would be refused. */
const ENDING = ['signOut', 'signMemberOut', 'eraseMember'];

describe(`the API, by requests that are made from its description (ETALASE_SEED=${seed})`, () => {
  it('meets no fault of ours and nothing undocumented in ten thousand', async () => {
    const met = await askGenerated(10_000, seed);
    const asked = operations().map(({ operationId }) => operationId);
    expect(asked.filter((operation) => !wasServed(met, operation))).toEqual(NEVER_SERVED);
    expect(
      [...met.values()].flatMap((answers) => [...answers.values()]).reduce((sum, one) => sum + one, 0),
    ).toBe(10_000);
  });

  // Schemathesis (PyPI) makes its requests in its own way; it is used where it is installed.
  it.runIf(installed).each(Object.entries(CALLERS))(
    'meets none that Schemathesis finds over a socket, asking as a %s',
    async (_, caller) => {
      const world = await worldOfThings({
        publicUrl: () => 'http://127.0.0.1',
        limits: { writes: 1_000_000, reads: 1_000_000, signIns: 1_000_000 },
      });
      const server = await openWebServer(0);
      onTestFinished(() => server.close());
      server.serve(world.app.fetch);
      const address = `http://127.0.0.1:${server.port}/api/openapi.json`;
      const checks =
        'not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance';
      const found = await run(
        'schemathesis',
        [
          'run',
          address,
          '--header',
          `Cookie: etalase=secret-of-${caller}`,
          '--checks',
          checks,
          ...ENDING.flatMap((operation) => ['--exclude-operation-id', operation]),
          '--max-examples',
          '25',
          '--seed',
          String(seed),
        ],
        { maxBuffer: 64 * 1024 * 1024, cwd: tmpdir() },
      ).catch((error: unknown) => error);
      expect(found).toMatchObject({ stdout: expect.stringContaining('No issues found') });
    },
  );
});
