import { describe, expect, it } from 'vitest';
import { bucketsInTheWay, empty, readyToEmpty } from '../../../../bin/commands/empty/main.ts';
import type { ExistingStack } from '../../../../bin/commands/deploy/account.ts';
import { refusal } from '../../kit/refusal.ts';

const stack = (outputs: Readonly<Record<string, string>>): ExistingStack => ({
  status: 'CREATE_COMPLETE',
  parameters: {},
  outputs,
});
const STACKS: Readonly<Record<string, ExistingStack>> = {
  'Etalase-dev': stack({ WebBucketName: 'web', UploadsBucketName: 'uploads', Url: 'https://x.test' }),
  'Etalase-dev-data': stack({ MediaBucketName: 'media', TableName: 'table' }),
};
const account = (stacks = STACKS) => ({ stack: async (name: string) => stacks[name] });
const region = 'ap-southeast-3';

describe('the buckets that stand in the way of taking a deployment down', () => {
  it('are the app’s two and the one of media', async () => {
    const found = await bucketsInTheWay('dev', { region, keepData: false }, account());
    expect(found).toEqual(['web', 'uploads', 'media']);
  });

  it('are never the one of media where data are kept', async () => {
    const found = await bucketsInTheWay('dev', { region, keepData: true }, account());
    expect(found).toEqual(['web', 'uploads']);
  });

  it('are those that are left when it was taken down in part', async () => {
    const { 'Etalase-dev-data': data } = STACKS;
    const left = account(data && { 'Etalase-dev-data': data });
    expect(await bucketsInTheWay('dev', { region, keepData: false }, left)).toEqual(['media']);
  });

  it('are looked for in another region where nothing is deployed', async () => {
    const asked = () => bucketsInTheWay('prod', { region, keepData: true }, account());
    expect(await refusal(asked)).toEqual([expect.stringContaining('There is no Etalase-prod')]);
  });

  it('are emptied only by somebody who is sure, and where there are none, that is said', async () => {
    expect(await refusal(async () => readyToEmpty(['web'], false))).toEqual([
      expect.stringContaining('All files in web will be gone'),
    ]);
    expect(readyToEmpty(['web'], true)).toBeUndefined();
    expect(readyToEmpty([], false)).toContain('go on with cdk destroy');
  });

  it('are emptied only for a deployment that is named', async () => {
    expect(await refusal(() => empty(['--yes']))).toEqual([expect.stringContaining('Choose dev or prod')]);
  });
});
