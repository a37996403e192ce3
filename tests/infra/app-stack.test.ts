import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import * as config from '../../functions/config.ts';
import { KINDS } from '../../functions/domain/work/kinds.ts';
import { actionsOf, environmentOf, functionNamed, statementsOf } from './functions-of.ts';
import { resourcesOf, synthesized } from './synthesized.ts';

const { app, data } = synthesized();

/** Each function of the flow with the schema by which it reads its variables. */
const FUNCTIONS: readonly (readonly [string, z.ZodObject])[] = [
  ['Http', config.HttpSettings],
  ['Intake', config.PhotosSettings],
  ['Connect', config.ConnectSettings],
  ['Clock', config.ClockSettings],
  ['WorkRouter', config.RouterSettings],
  ['Campaigns', config.CampaignsSettings],
  ['Inspect', config.InspectSettings],
  ['Render', config.RenderSettings],
  ['Publish', config.PublishSettings],
  ['Collect', config.CollectSettings],
  ['Insights', config.InsightsSettings],
];
const names = FUNCTIONS.map(([name]) => name);

describe('the functions of the flow', () => {
  it('are these and no others', () => {
    expect(resourcesOf(app, 'AWS::Lambda::Function').size).toBe(names.length);
  });

  it.each(FUNCTIONS)('%s is given just the variables that it reads', (name, settings) => {
    const known = Object.keys(settings.shape);
    const needed = known.filter((key) => !z.safeParse(settings.shape[key], undefined).success);
    // The meter's library reads its own variable.
    const { POWERTOOLS_SERVICE_NAME: service, ...others } = environmentOf(app, name);
    const given = Object.keys(others);
    expect(service).toBe('Etalase-dev');
    expect(given).toEqual(expect.arrayContaining(needed));
    expect(given.filter((key) => !known.includes(key))).toEqual([]);
  });

  it.each(Object.values(KINDS))('do the work of the stage $stage in its function', ({ stage }) => {
    const name = stage.charAt(0).toUpperCase() + stage.slice(1);
    expect(functionNamed(app, name)).toBeDefined();
  });

  it.each(names)('%s runs on arm64 and Node 24', (name) => {
    expect(functionNamed(app, name)).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'] });
  });

  it.each(names)('%s ends before its message comes back', (name) => {
    expect(functionNamed(app, name)?.['Timeout']).toBeLessThanOrEqual(60);
  });

  it.each(names)('%s has no name that we chose', (name) => {
    expect(functionNamed(app, name)).not.toHaveProperty('FunctionName');
  });

  it.each(names)('%s may send itself on without being taken for a loop', (name) => {
    expect(functionNamed(app, name)).toMatchObject({ RecursiveLoop: 'Allow' });
  });

  it.each(names)('%s is not tried again by Lambda: the due index is the only retry', (name) => {
    const configurations = [...resourcesOf(app, 'AWS::Lambda::EventInvokeConfig').values()];
    const own = configurations.filter(({ Properties }) =>
      JSON.stringify(Properties['FunctionName']).includes(`"${name}Function`),
    );
    expect(own.map(({ Properties }) => Properties['MaximumRetryAttempts'])).toEqual([0]);
  });

  it('keep their logs for a week while developing, a month in production, and those of the API a month always', () => {
    const daysOf = (given: Record<string, unknown>) =>
      [...resourcesOf(synthesized(given).app, 'AWS::Logs::LogGroup').values()].map(
        ({ Properties }) => Properties['RetentionInDays'],
      );
    const api = new Set<string>(['Http', 'Intake', 'Connect']);
    const days = daysOf({});
    expect(days.filter((each) => each === 30)).toHaveLength(api.size);
    expect(days.filter((each) => each === 7)).toHaveLength(names.filter((name) => !api.has(name)).length);
    for (const name of api)
      expect(JSON.stringify([...resourcesOf(app, 'AWS::Logs::LogGroup')])).toMatch(
        new RegExp(`"${name}FunctionLog[^}]*"RetentionInDays":30`),
      );
    expect(daysOf({ deployment: 'prod' })).toEqual(names.map(() => 30));
  });
});

describe('what functions may do', () => {
  it.each(names)('%s has no right on everything', (name) => {
    const wide = statementsOf(app, name).filter(({ Resource }) => [Resource].flat().includes('*'));
    expect(wide).toEqual([]);
  });

  it.each(names)('%s has no right that is a wildcard', (name) => {
    expect(actionsOf(app, name).filter((action) => action.includes('*'))).toEqual([]);
  });

  it('no role has a policy of AWS’s own', () => {
    const roles = [...resourcesOf(app, 'AWS::IAM::Role').values()];
    expect(roles.filter(({ Properties }) => 'ManagedPolicyArns' in Properties)).toEqual([]);
  });

  it('only who connects pages seals new tokens', () => {
    const sealing = names.filter((name) =>
      statementsOf(app, name).some(
        ({ Action, Condition }) =>
          [Action].flat().includes('kms:GenerateDataKey') && JSON.stringify(Condition).includes('"seal"'),
      ),
    );
    expect(sealing).toEqual(['Connect']);
  });

  it('only those who speak to Graph open tokens', () => {
    const opening = names.filter((name) =>
      statementsOf(app, name).some(({ Condition }) => JSON.stringify(Condition ?? {}).includes('"seal"')),
    );
    expect(opening).toEqual(['Connect', 'Publish', 'Collect']);
  });

  it('only those who handle pictures reach the bucket', () => {
    const reaching = names.filter((name) => actionsOf(app, name).some((action) => action.startsWith('s3:')));
    expect(reaching).toEqual(['Intake', 'Inspect', 'Render']);
  });

  it('only who takes photos in removes any', () => {
    expect(names.filter((name) => actionsOf(app, name).includes('s3:DeleteObject'))).toEqual(['Intake']);
    const removing = statementsOf(app, 'Intake').filter(({ Action }) =>
      [Action].flat().includes('s3:DeleteObject'),
    );
    expect(removing.map(({ Resource }) => JSON.stringify(Resource))).toEqual(
      expect.arrayContaining([expect.stringContaining('MediaBucket')]),
    );
    const erasing = ['s3:DeleteObjectVersion', 's3:ListBucketVersions'];
    const ableTo = (action: string) => names.filter((name) => actionsOf(app, name).includes(action));
    expect(erasing.map(ableTo)).toEqual([['Intake'], ['Intake']]);
  });

  it('the API’s main function has neither bucket nor key, not even by name', () => {
    const held = JSON.stringify([statementsOf(app, 'Http'), environmentOf(app, 'Http')]);
    expect(held).not.toMatch(/Bucket|"kms:|KEY_ID/);
  });

  it('only the router starts functions', () => {
    const starting = names.filter((name) => actionsOf(app, name).includes('lambda:InvokeFunction'));
    expect(starting).toEqual(['WorkRouter']);
  });

  it('nobody scans the table', () => {
    expect(names.flatMap((name) => actionsOf(app, name))).not.toContain('dynamodb:Scan');
  });
});

describe('the outputs', () => {
  it('name every bucket, because it must be emptied before the system can be taken down', () => {
    for (const template of [app, data]) {
      const buckets = [...resourcesOf(template, 'AWS::S3::Bucket').keys()].map((id) => ({
        Value: { Ref: id },
      }));
      const outputs = Object.entries(template.findOutputs('*')).filter(([name]) =>
        name.endsWith('BucketName'),
      );
      expect(outputs.map(([, output]) => output)).toEqual(expect.arrayContaining(buckets));
    }
  });
});

describe('the parameters', () => {
  it('have no defaults for the Meta app, so that a deployment without it is refused', () => {
    const own = Object.entries(app.findParameters('*')).filter(([name]) => name.startsWith('MetaApp'));
    expect(own).toHaveLength(2);
    expect(own.filter(([, parameter]) => 'Default' in z.object({}).loose().parse(parameter))).toEqual([]);
  });
});

describe('places for publishing', () => {
  const places = (template: typeof app) =>
    Object.fromEntries(
      names.map((name) => [name, functionNamed(template, name)?.['ReservedConcurrentExecutions']]),
    );

  it('are not kept by default, since a new account has too few', () => {
    expect(Object.values(places(app)).filter((count) => count !== undefined)).toEqual([]);
  });

  it('are kept on wish, as many as are published at once, and every other stage has a ceiling', () => {
    const settings = { keepData: false, logDays: 7, publishAtOnce: 12, keepPlaces: true };
    const kept = synthesized({ dev: settings }).app;
    const { Publish, Http, Intake, Connect, Clock, WorkRouter, ...stages } = places(kept);
    expect(Publish).toBe(12);
    expect([Http, Intake, Connect, Clock, WorkRouter]).toEqual(Array(5).fill(undefined));
    expect(Object.values(stages).every((count) => typeof count === 'number')).toBe(true);
    const sources = [...resourcesOf(kept, 'AWS::Lambda::EventSourceMapping').values()];
    expect(sources.map(({ Properties }) => Properties['ScalingConfig'])).toContainEqual({
      MaximumConcurrency: 12,
    });
  });
});
