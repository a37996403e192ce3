import { describe, expect, it } from 'vitest';
import { MemberList } from '../../functions/http/contract/members.ts';
import { httpWorld } from './world.ts';

describe('GET /api/members', () => {
  it('shows a coordinator who is reached and who is not', async () => {
    const world = await httpWorld();
    const how = { method: 'PUT', json: { granted: false }, as: 'melati' };
    await world.ask('/api/consents/othersPages', how);
    const { members } = await world.read(MemberList, '/api/members', { as: 'flamboyan' });
    const told = Object.fromEntries(members.map((member) => [member.id, member]));
    expect(Object.keys(told)).toEqual(['bakung', 'flamboyan', 'kantil', 'kenanga', 'melati']);
    expect(told['kenanga']).toMatchObject({
      name: 'Kenanga',
      roles: ['member'],
      phone: '0800-0000-0101',
      brand: 'Watu Lereng',
      channels: ['facebook'],
    });
    expect(told['kantil']).toMatchObject({ channels: [] });
    expect(told['kantil']).not.toHaveProperty('phone');
    expect(told['melati']?.granted).toEqual(['ownPage', 'hosting', 'nameInReports', 'processingAbroad']);
  });
});
