import { describe, expect, it } from 'vitest';
import type { DevProcess } from '../../../../bin/commands/dev/dev-process.ts';
import { keepRunning } from '../../../../bin/commands/dev/restarts.ts';

/** Two processes that write down what happens to them; `hold` keeps one from becoming ready. */
function world(hold: ReadonlySet<string> = new Set()) {
  const events: string[] = [];
  const aProcess = (name: string, sources: readonly string[]): DevProcess => {
    let running = false;
    return {
      name,
      sources,
      isReady: () => running,
      start: async () => {
        events.push(`${name} starts`);
        running = true;
        return hold.has(name) ? new Promise(() => undefined) : 'ready';
      },
      stop: async () => {
        if (running) events.push(`${name} stops`);
        running = false;
      },
    };
  };
  const processes = [aProcess('sandbox', ['sandbox']), aProcess('system', ['functions', 'sandbox'])];
  return { events, restarts: keepRunning(processes, async () => undefined) };
}

/** A world whose processes have started, with nothing written down yet. */
async function started(hold?: ReadonlySet<string>) {
  const { events, restarts } = world(hold);
  if (hold) await untilWritten(events, 'system starts');
  else await restarts.settled();
  events.length = 0;
  return { events, restarts };
}

async function untilWritten(events: readonly string[], event: string): Promise<void> {
  for (let ticks = 0; !events.includes(event); ticks += 1) {
    if (ticks > 1_000) throw new Error(`not written: ${event}`);
    await Promise.resolve();
  }
}

describe('processes that restart when their sources change', () => {
  it('start in their order, since a later one needs an earlier one', async () => {
    const { events, restarts } = world();
    await restarts.settled();
    expect(events).toEqual(['sandbox starts', 'system starts']);
  });

  it('leave those running that the change does not belong to', async () => {
    const { events, restarts } = await started();
    restarts.changed('functions/due/tick.ts');
    await restarts.settled();
    expect(events).toEqual(['system stops', 'system starts']);
  });

  it('stop in reverse order', async () => {
    const { events, restarts } = await started();
    restarts.changed('sandbox/sandbox.ts');
    await restarts.settled();
    expect(events).toEqual(['system stops', 'sandbox stops', 'sandbox starts', 'system starts']);
  });

  it('restart once for changes that come together, and not at all for files of nobody', async () => {
    const { events, restarts } = await started();
    for (const path of ['functions/a.ts', 'functions/b.ts', 'functions-of-others/c.ts', 'docs/d.md'])
      restarts.changed(path);
    await restarts.settled();
    restarts.changed('docs/d.md');
    await restarts.settled();
    expect(events).toEqual(['system stops', 'system starts']);
  });

  it('are mended by a change while one of them never becomes ready', async () => {
    const hold = new Set(['system']);
    const { events, restarts } = await started(hold);
    hold.clear();
    restarts.changed('functions/a.ts');
    await restarts.settled();
    expect(events).toEqual(['system stops', 'system starts']);
  });

  it('all end on close, and a later change starts none', async () => {
    const { events, restarts } = await started();
    await restarts.close();
    restarts.changed('sandbox/sandbox.ts');
    await restarts.settled();
    expect(events).toEqual(['system stops', 'sandbox stops']);
  });

  it('end on close even while one of them is starting', async () => {
    const { events, restarts } = await started(new Set(['system']));
    await restarts.close();
    expect(events).toEqual(['system stops', 'sandbox stops']);
  });
});
