import { KMSClient } from '@aws-sdk/client-kms';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { KmsSealer } from '../../../functions/adapters/aws/kms-sealer.ts';
import { MemoryTable } from '../../../functions/adapters/memory/memory-table.ts';
import { MINUTE } from '../../../functions/domain/time/instant.ts';
import { sealerContract } from '../../contracts/sealer.ts';
import { type FakeKms, startFakeKms } from '../../factories/aws/fake-kms.ts';
import { clientOf } from '../../factories/aws/test-client.ts';

async function opened(kms?: FakeKms) {
  const server = kms ?? (await startFakeKms());
  const table = new MemoryTable();
  const time = { now: 0 };
  const options = {
    client: new KMSClient(clientOf(server.endpoint)),
    keyId: server.createKey(),
    table,
    now: () => time.now,
  };
  return { kms: server, table, time, options, sealer: new KmsSealer(options) };
}

const Asked = z.object({ EncryptionContext: z.record(z.string(), z.string()) });

const operationsOf = (kms: FakeKms): (string | undefined)[] =>
  kms.asked.map(({ headers }) => headers['x-amz-target']?.replace('TrentService.', ''));

sealerContract('KmsSealer', async () => (await opened()).sealer);

describe('KmsSealer', () => {
  it('does not open what another key of the same KMS sealed', async () => {
    const { kms, sealer } = await opened();
    const other = await opened(kms);
    const sealed = await sealer.seal('token', 'channel#1');
    await expect(other.sealer.open(sealed, 'channel#1')).rejects.toMatchObject({ code: 'sealer.broken' });
  });

  it('asks KMS once in five minutes for the tokens of a channel', async () => {
    const { kms, time, sealer } = await opened();
    const sealed = await sealer.seal('token', 'channel#1');
    await sealer.open(sealed, 'channel#1');
    time.now = 5 * MINUTE - 1;
    await Promise.all([sealer.open(sealed, 'channel#1'), sealer.seal('new token', 'channel#1')]);
    expect(operationsOf(kms)).toEqual(['GenerateDataKey', 'Decrypt']);
    time.now = 5 * MINUTE;
    await sealer.open(sealed, 'channel#1');
    expect(operationsOf(kms)).toEqual(['GenerateDataKey', 'Decrypt', 'Decrypt']);
  });

  it('gives each channel a data key of its own, and tells KMS which', async () => {
    const { kms, sealer } = await opened();
    await sealer.seal('token', 'channel#1');
    await sealer.seal('token', 'channel#2');
    const contexts = kms.asked.map(({ body }) => Asked.parse(JSON.parse(body.toString())).EncryptionContext);
    expect(contexts).toEqual([
      { purpose: 'seal', place: 'place:channel#1' },
      { purpose: 'seal', place: 'place:channel#2' },
    ]);
  });

  it('gives channels of one community that are connected together one data key, each text still its own', async () => {
    const { kms, options } = await opened();
    const sealer = new KmsSealer(options);
    const sealed = await sealer.seal('token', 'channel-token|rukun|1');
    await sealer.seal('token', 'channel-token|rukun|2');
    await sealer.seal('token', 'channel-token|lain|1');
    expect(operationsOf(kms)).toEqual(['GenerateDataKey', 'GenerateDataKey']);
    await expect(sealer.open(sealed, 'channel-token|rukun|2')).rejects.toMatchObject({
      code: 'sealer.broken',
    });
    await expect(sealer.open(sealed, 'channel-token|lain|1')).rejects.toMatchObject({
      code: 'sealer.broken',
    });
  });

  it('does not call a seal broken when KMS cannot serve, and opens it later', async () => {
    const { kms, options, sealer } = await opened();
    const sealed = await sealer.seal('token', 'channel#1');
    const elsewhere = new KmsSealer(options);
    kms.failNext(1, 400, 'ThrottlingException');
    await expect(elsewhere.open(sealed, 'channel#1')).rejects.toMatchObject({ code: 'aws.unavailable' });
    expect(await elsewhere.open(sealed, 'channel#1')).toBe('token');
  });

  it.each(['DisabledException', 'KMSInvalidStateException'])(
    'takes a key that an operator can restore for an outage, not for a broken seal: %s',
    async (name) => {
      const { kms, options, sealer } = await opened();
      const sealed = await sealer.seal('token', 'channel#1');
      const elsewhere = new KmsSealer(options);
      kms.failNext(1, 400, name);
      await expect(elsewhere.open(sealed, 'channel#1')).rejects.toMatchObject({
        code: 'aws.unavailable',
        retryable: true,
        message: expect.stringContaining(name),
      });
      expect(await elsewhere.open(sealed, 'channel#1')).toBe('token');
    },
  );

  it('gives the same fingerprints in every process of an installation, also when they begin at once', async () => {
    const { options } = await opened();
    const processes = Array.from({ length: 5 }, () => new KmsSealer(options));
    const prints = await Promise.all(processes.map((sealer) => sealer.fingerprint('photo', 'community#1')));
    expect(new Set(prints).size).toBe(1);
    expect(await new KmsSealer(options).fingerprint('photo', 'community#1')).toBe(prints[0]);
  });

  it('asks KMS once for all fingerprints of a process', async () => {
    const { kms, time, sealer } = await opened();
    await sealer.fingerprint('photo', 'community#1');
    time.now = 60 * MINUTE;
    await sealer.fingerprint('photo', 'community#2');
    expect(operationsOf(kms)).toEqual(['GenerateDataKey', 'Decrypt']);
  });

  it('keeps the key of fingerprints in the table, as only KMS can open it', async () => {
    const { table, sealer } = await opened();
    await sealer.fingerprint('photo', 'community#1');
    expect(await table.get({ pk: 'installation', sk: 'fingerprintKey' })).toEqual({
      pk: 'installation',
      sk: 'fingerprintKey',
      schemaVersion: 1,
      // Our fake writes the name of the wrapping key first, as the real one does.
      wrapped: expect.stringMatching(/^[A-Za-z0-9+/]{120,}=*$/),
    });
  });

  it('tries again for the key of fingerprints after a failure', async () => {
    const { kms, sealer } = await opened();
    kms.failNext(1, 500, 'KMSInternalException');
    await expect(sealer.fingerprint('a', 'b')).rejects.toMatchObject({ retryable: true });
    expect(await sealer.fingerprint('a', 'b')).toMatch(/^[0-9a-f]{64}$/);
  });
});
