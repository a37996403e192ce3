import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EmbeddedSettings } from '../../../../functions/config.ts';
import { ProblemError } from '../../../../functions/domain/problem.ts';
import { dataFolderFor, portFor, portProblemOf } from '../../../../bin/commands/demo/main.ts';
import type { NamedGraph } from '../../../../embedded/system/graph-target.ts';
import { openWebServer } from '../../../../embedded/system/web-server.ts';

const foreign: NamedGraph = {
  url: 'http://127.0.0.1:4010',
  app: { id: '1', secret: '2' },
  sandbox: undefined,
  answers: true,
};
const settings = (environment: Record<string, string> = {}) => EmbeddedSettings.parse(environment);
const none = { data: undefined };

describe('the data folder of a demo', () => {
  it('is a folder of its own that goes with it, at our sandbox', () => {
    const { folder, forget } = dataFolderFor(none, settings(), undefined);
    expect(existsSync(folder)).toBe(true);
    forget();
    expect(existsSync(folder)).toBe(false);
  });

  it('is a folder that stays, one for each server, where most is still to come', () => {
    const usual = dataFolderFor(none, settings(), foreign);
    expect(usual.folder).toBe('.etalase/demo-127.0.0.1-4010');
    const asked = dataFolderFor({ data: 'mine' }, settings({ ETALASE_DATA: 'theirs' }), foreign);
    expect(asked.folder).toBe('mine');
  });

  it('is where npm start listens when others must find it, else anywhere', () => {
    expect(portFor(settings({ PORT: '9000' }), undefined)).toBe(0);
    expect(portFor(settings(), foreign)).toBe(8080);
    expect(portFor(settings({ PORT: '9000' }), foreign)).toBe(9000);
    expect(portFor(settings({ PUBLIC_URL: 'https://etalase.example' }), undefined)).toBe(8080);
  });

  it('is said to be taken in words that name PORT: the demo has no option for it', async () => {
    const server = await openWebServer(0);
    const error: unknown = await openWebServer(server.port).catch((reason: unknown) => reason);
    await server.close();
    const said = portProblemOf(error, server.port);
    expect(said).toBeInstanceOf(ProblemError);
    expect(said?.problems[0].text.en).toMatch(/is in use by another process, npm start perhaps\..* PORT/);
    expect(portProblemOf(new Error('another'), server.port)).toBeUndefined();
  });
});
