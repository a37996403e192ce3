import { describe, expect, it } from 'vitest';
import { EmbeddedSettings } from '../../../functions/config.ts';
import { asksForHelp, listOfCommands, optionsOf } from '../../../bin/kit/help.ts';
import { readOptions } from '../../../bin/kit/read-options.ts';
import { startCommand, untilEnd } from '../../story/demo-process.ts';

const greet = async (args: readonly string[]): Promise<void> => {
  readOptions(args, { texts: ['name'], switches: ['loud'] });
};

describe('a command that is asked what it takes', () => {
  it.each([['--help'], ['-h']])('hears %s, wherever it stands', (asked) => {
    expect([asksForHelp([asked]), asksForHelp(['--name', 'x', asked]), asksForHelp(['--name'])]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('names its options, and does not call the question a mistake', async () => {
    expect(await optionsOf(greet)).toBe('Options are: --name --loud.');
  });

  it('stands in a list with what it does', () => {
    expect(listOfCommands({ demo: { does: 'everything' }, cost: { does: 'dollars' } })).toBe(
      '  demo  everything\n  cost  dollars\n',
    );
  });
});

describe('the command line', () => {
  it('says what a command does and takes, and ends well', async () => {
    const { code, stdout, stderr } = await untilEnd(await startCommand(['cost', '--help']));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe('cost: dollars a month on AWS, at several sizes\nOptions are: --json.\n');
  });

  it.each(['start', 'demo'])(
    'says which variables of the environment %s reads, whatever they hold',
    async (command) => {
      const child = await startCommand([command, '--help'], { GRAPH_URL: 'rubbish' });
      const { code, stdout, stderr } = await untilEnd(child);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      for (const name of Object.keys(EmbeddedSettings.shape))
        expect(stdout).toMatch(new RegExp(`^ {2}${name} +\\S`, 'm'));
      expect(stdout).toMatch(/^Options are: .*--data/m);
    },
  );

  it('names all commands when it is asked for one that there is not', async () => {
    const { code, stdout, stderr } = await untilEnd(await startCommand(['costs']));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/no command "costs"[^]*\n {2}backup +everything[^]*\n {2}cost +dollars/);
  });

  it('says in a sentence what AWS refuses, without a stack', async () => {
    // Named variables keep the SDK from looking for credentials anywhere else.
    const child = await startCommand(['sign-in-link', '--table', 'etalase', '--region', 'ap-southeast-3'], {
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_CONFIG_FILE: '/dev/null',
      AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    });
    const { code, stderr } = await untilEnd(child);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^etalase: AWS refuses this command .*docs\/deploy\.md, step 1\.\n$/);
  });
});
