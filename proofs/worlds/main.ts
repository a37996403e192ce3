import { progressBar } from '../../bin/kit/progress-bar.ts';
import { PROJECT } from '../../embedded/system/project-folders.ts';
import { coverageLines, mergeCoverage, type SeenCoverage } from './coverage-report.ts';
import { openProof } from './proof-file.ts';
import { optionsFor, proveWorld } from './prove-world.ts';
import { readProveOptions } from './prove-options.ts';
import { type ProvenWorld, type WorldName, holds } from './proven-world.ts';
import { type SimulationCode, withSimulation } from './simulation-code.ts';
import { BEYOND, worldsOf } from './worlds.ts';

const nameOf = (name: WorldName): string => optionsFor(name).join(' ');

interface Proof {
  readonly worlds: readonly ProvenWorld[];
  readonly beyond: ProvenWorld | undefined;
  readonly seen: readonly SeenCoverage[];
}

/**
 * Runs `npm run prove:publishing`: simulates all wanted worlds, as many at once as there are processors, and stores each
 * result. A run that was stopped continues when it is started again on the same code. `--quick` runs all of the few worlds
 * for a change each time, and prints what none of them covered.
 */
export async function provePublishing(args: readonly string[]): Promise<void> {
  const options = readProveOptions(args);
  const wanted = worldsOf(options);
  const { worlds, beyond, seen } = await withSimulation(PROJECT, async (code): Promise<Proof> => {
    const proof = await openProof(options.out, code.name, { anew: options.quick });
    const known = new Set(proof.worlds.map(nameOf));
    const bar = progressBar(process.stderr, wanted.length);
    for (const name of wanted) if (known.has(nameOf(name))) bar.step(nameOf(name));
    const seen: SeenCoverage[] = [];
    const names = wanted.filter((name) => !known.has(nameOf(name))).values();
    const proveNext = async (): Promise<void> => {
      for (const name of names) {
        await proof.add(await proveWorld(code, name, (coverage) => seen.push(coverage)));
        bar.step(nameOf(name));
      }
    };
    const [beyond] = await Promise.all([
      options.quick ? beyondAssumption(code) : undefined,
      ...Array.from({ length: options.workers }, proveNext),
    ]);
    bar.end(`${String(proof.worlds.length)} worlds, ${String(failing(proof.worlds).length)} failing`);
    return { worlds: proof.worlds, beyond, seen };
  });
  process.stdout.write(`${proofTable(worlds).join('\n')}\n`);
  if (beyond) process.stdout.write(`${beyondLine(beyond)}\n`);
  if (options.quick) process.stdout.write(`${coverageLines(mergeCoverage(seen)).join('\n')}\n`);
  for (const world of failing(worlds))
    process.stdout.write(`fails: npm run simulate -- ${optionsFor(world).join(' ')}\n`);
  if (failing(worlds).length > 0) process.exitCode = 1;
}

const beyondAssumption = (code: SimulationCode): Promise<ProvenWorld> => proveWorld(code, BEYOND);

const beyondLine = ({ posts, doubles, losses, lies, lag = 0 }: ProvenWorld): string =>
  `beyond what is assumed (reads lag up to ${String(lag)} s): of ${String(posts)} posts ${String(doubles)} doubled, ${String(losses)} lost, ${String(lies)} shown wrongly`;

const sum = (worlds: readonly ProvenWorld[], of: (world: ProvenWorld) => number): number =>
  worlds.reduce((total, world) => total + of(world), 0);

const settingOf = ({ switches, processes }: ProvenWorld): string =>
  processes > 1 ? `${switches}, ${String(processes)} processes` : switches;

const line = (name: string, rows: readonly ProvenWorld[]): string =>
  `| ${[
    name,
    rows.length,
    sum(rows, ({ posts }) => posts),
    sum(rows, ({ faults }) => faults),
    sum(rows, ({ doubles }) => doubles),
    sum(rows, ({ losses }) => losses),
    sum(rows, ({ lies }) => lies),
    sum(rows, ({ unsettled }) => unsettled),
  ].join(' | ')} |`;

/** Returns a Markdown table with a row for each setting of the switches. */
function proofTable(worlds: readonly ProvenWorld[]): string[] {
  const settings = [...new Set(worlds.map(settingOf))];
  return [
    '| switches | worlds | posts | faults | doubled | lost | shown wrongly | unsettled |',
    '|---|--:|--:|--:|--:|--:|--:|--:|',
    ...settings.map((name) =>
      line(
        name,
        worlds.filter((world) => settingOf(world) === name),
      ),
    ),
    line('all', worlds),
  ];
}

const failing = (worlds: readonly ProvenWorld[]): readonly ProvenWorld[] =>
  worlds.filter((world) => !holds(world));
