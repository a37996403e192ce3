import { describe, expect, it } from 'vitest';
import { addEtalase } from '../../lib/etalase.ts';
import { appWith, synthesized } from './synthesized.ts';

const SOUND = { keepData: true, logDays: 7 };
const DOMAIN = {
  name: 'etalase.example.org',
  certificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/00000000-0000-0000-0000-000000000000',
};
const IN_JAKARTA = DOMAIN.certificateArn.replace('us-east-1', 'ap-southeast-3');

describe('the settings of a deployment', () => {
  it.each([
    [{ deployment: 'staging' }, 'deployment: Invalid option: expected one of "dev"|"prod"'],
    [{ dev: undefined }, 'dev: Invalid input: expected object'],
    [{ dev: { keepData: 'yes', logDays: 7 } }, 'dev.keepData: Invalid input: expected boolean'],
    [{ dev: { keepData: true, logDays: 8 } }, 'dev.logDays: Invalid input'],
    [{ dev: { keepData: true, logDays: 7, colour: 'red' } }, 'Unrecognized key: "colour"'],
    [{ dev: { keepData: true, logDays: 7, region: 'Jakarta' } }, 'dev.region: must be a region'],
    [
      { dev: { keepData: true, logDays: 7, graphUrl: 'http://x.test' } },
      'dev.graphUrl: must begin with https://',
    ],
    [{ dev: { ...SOUND, region: 'ap-southeast-9' } }, 'nothing is known of ap-southeast-9'],
    [
      { dev: { ...SOUND, domain: { ...DOMAIN, name: 'https://x.test/' } } },
      'dev.domain.name: must be a name such as',
    ],
    [
      { dev: { ...SOUND, domain: { ...DOMAIN, certificateArn: IN_JAKARTA } } },
      'dev.domain.certificateArn: must be the ARN of a certificate in us-east-1',
    ],
    [
      { dev: { ...SOUND, captionModel: { modelId: 'x' } } },
      'dev.captionModel.modelId: must be the id of a model',
    ],
    [
      { dev: { ...SOUND, captionModel: { modelId: 'apac.nova', region: 'ap-east-1' } } },
      'Bedrock is not in ap-east-1',
    ],
    [{ dev: { ...SOUND, operatorEmail: 'me' } }, 'dev.operatorEmail: must be an e-mail address'],
    [
      { deployment: 'prod', prod: { keepData: true, logDays: 30 } },
      'prod.operatorEmail: somebody must be told',
    ],
    [
      { deployment: 'prod', prod: { keepData: false, logDays: 30, operatorEmail: 'a@example.org' } },
      'prod.keepData: production keeps its data',
    ],
  ])('are refused with a sentence: %j', (given, sentence) => {
    expect(() => addEtalase(appWith(given))).toThrow(sentence);
  });

  it('place everything in Jakarta when they name no region', () => {
    expect(addEtalase(appWith()).app.region).toBe('ap-southeast-3');
  });

  it('may name another server that speaks the Graph API', () => {
    const { app: other } = synthesized({
      dev: { keepData: false, logDays: 7, graphUrl: 'https://graph.test' },
    });
    expect(JSON.stringify(other.findResources('AWS::Lambda::Function'))).toContain('https://graph.test');
  });
});
