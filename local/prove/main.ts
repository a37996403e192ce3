import { progressBar } from '../cli/progress-bar.ts';
import { PROJECT } from '../system/project-folders.ts';
import { openProof } from './proof-file.ts';
import { failing, proofTable } from './proof-table.ts';
import { proveWorld } from './prove-world.ts';
import { sameAsKind } from './same-as-kind.ts';
import { type ProveOptions, readProveOptions } from './prove-options.ts';
import type { WorldName } from './proven-world.ts';
import { withSimulation } from './simulation-code.ts';

const nameOf = ({ switches, seed, asked }: WorldName): string => `${switches} ${seed} ${String(asked)}`;

const isKind = ({ switches }: WorldName): boolean => switches === 'kind';

const worldsOf = ({ seeds, switches, posts }: ProveOptions): readonly WorldName[] =>
  Array.from({ length: seeds }, (_, index) => `p${String(index + 1)}`).flatMap((seed) =>
    switches.map((setting) => ({ switches: setting, seed, asked: posts })),
  );

/**
 * `npm run prove:publishing`: simulates all worlds asked for, as many at once as there are processors, and keeps what each
 * found. Stopped and started again on the same code, it goes on where it was.
 */
export async function provePublishing(args: readonly string[]): Promise<void> {
  const options = readProveOptions(args);
  const wanted = worldsOf(options);
  const worlds = await withSimulation(PROJECT, async (code) => {
    const proof = await openProof(options.out, code.name);
    const known = new Set(proof.worlds.map(nameOf));
    const bar = progressBar(process.stderr, wanted.length);
    for (const name of wanted) if (known.has(nameOf(name))) bar.step(nameOf(name));
    const left = wanted.filter((name) => !known.has(nameOf(name)));
    // The kind worlds come first: they tell which of the others are the same.
    for (const some of [left.filter(isKind), left.filter((name) => !isKind(name))]) {
      const names = some.values();
      const goOn = async (): Promise<void> => {
        for (const name of names) {
          await proof.add(sameAsKind(proof.worlds, name) ?? (await proveWorld(code, name)));
          bar.step(nameOf(name));
        }
      };
      await Promise.all(Array.from({ length: options.workers }, goOn));
    }
    bar.end(`${String(proof.worlds.length)} worlds, ${String(failing(proof.worlds).length)} failing`);
    return proof.worlds;
  });
  process.stdout.write(`${proofTable(worlds).join('\n')}\n`);
  for (const { asked, seed, switches } of failing(worlds))
    process.stdout.write(
      `fails: npm run simulate -- --posts ${String(asked)} --seed ${seed} --switches ${switches}\n`,
    );
  if (failing(worlds).length > 0) process.exitCode = 1;
}
