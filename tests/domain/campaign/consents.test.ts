import { describe, expect, it } from 'vitest';
import type { Channel } from '../../../functions/domain/channel/channel.ts';
import { CONSENT_KINDS, type ConsentKind } from '../../../functions/domain/people/consent.ts';
import type { Member } from '../../../functions/domain/people/member.ts';
import { planPosts } from '../../../functions/domain/campaign/plan-posts.ts';
import {
  aCampaign,
  aChannel,
  aCommunity,
  aMember,
  aProduct,
  granted,
  MORNING,
} from '../../factories/entities.ts';
import { NO_HISTORY } from '../../factories/no-history.ts';

/** Consent to everything but one kind. */
const allBut = (kind: ConsentKind) => granted(...CONSENT_KINDS.filter((other) => other !== kind));

const maker = (overrides: Partial<Member> = {}) => aMember({ id: 'kenanga', ...overrides });
const seller = (overrides: Partial<Member> = {}) => aMember({ id: 'melati', ...overrides });
const makersPage = aChannel({ id: 'kenanga-facebook', owner: 'kenanga' });
const sellersPage = aChannel({ id: 'melati-facebook', owner: 'melati' });
const hostPage = aChannel({ id: 'rukun-facebook', owner: undefined });

function planned(members: readonly Member[], channels: readonly Channel[]) {
  const { posts, conflicts } = planPosts({
    campaign: aCampaign(),
    community: aCommunity(),
    products: [aProduct()],
    members,
    channels,
    ...NO_HISTORY,
    writable: ['id'],
    now: MORNING,
  });
  const named = posts.flatMap(({ seller: first, alsoSellers = [] }) => [first, ...alsoSellers]);
  return { named, leftOut: conflicts.map(({ reason, member }) => `${member ?? ''} ${reason}`) };
}

describe('a seller on her own page', () => {
  const channels = [sellersPage, makersPage];

  it.each([
    ['ownPage', 'noConsent'],
    ['processingAbroad', 'noConsentAbroad'],
  ] as const)('is left out without her consent of kind %s', (kind, reason) => {
    const { named, leftOut } = planned([maker(), seller({ consents: allBut(kind) })], channels);
    expect(named).toEqual(['kenanga']);
    expect(leftOut).toEqual([`melati ${reason}`]);
  });

  it.each(['hosting', 'nameInReports', 'othersPages'] as const)('needs no consent of kind %s', (kind) => {
    const { named, leftOut } = planned([maker(), seller({ consents: allBut(kind) })], channels);
    expect(named.toSorted()).toEqual(['kenanga', 'melati']);
    expect(leftOut).toEqual([]);
  });
});

describe("a seller who is hosted on the community's page", () => {
  const channels = [makersPage, hostPage];

  it.each([
    ['hosting', 'noConsentForHosting'],
    ['processingAbroad', 'noConsentAbroad'],
  ] as const)('is left out without her consent of kind %s', (kind, reason) => {
    const { named, leftOut } = planned([maker(), seller({ consents: allBut(kind) })], channels);
    expect(named).toEqual(['kenanga']);
    expect(leftOut).toEqual([`melati ${reason}`]);
  });

  it.each(['ownPage', 'nameInReports', 'othersPages'] as const)('needs no consent of kind %s', (kind) => {
    const { named, leftOut } = planned([maker(), seller({ consents: allBut(kind) })], channels);
    expect(named.toSorted()).toEqual(['kenanga', 'melati']);
    expect(leftOut).toEqual([]);
  });

  it('is left out alone: the others are still named together', () => {
    const members = [maker(), seller({ consents: allBut('processingAbroad') }), aMember({ id: 'seruni' })];
    const { named, leftOut } = planned(members, [hostPage]);
    expect(named).toEqual(['kenanga', 'seruni']);
    expect(leftOut).toEqual(['melati noConsentAbroad']);
  });
});

describe('a seller with a page of her own', () => {
  const channels = [makersPage, sellersPage, hostPage];
  const broken: Channel['health'] = {
    state: 'broken',
    since: MORNING,
    code: 'channel.tokenDead',
    reason: { id: 'Izinnya habis.', en: 'Its permission ended.' },
    nextStep: { id: 'Sambungkan lagi.', en: 'Connect it again.' },
  };

  it('who agreed to be hosted and not to her own page is hosted', () => {
    const { named, leftOut } = planned([maker(), seller({ consents: allBut('ownPage') })], channels);
    expect(named.toSorted()).toEqual(['kenanga', 'melati']);
    expect(leftOut).toEqual([]);
  });

  it('who agreed to neither is named for her own page', () => {
    const consents = granted('processingAbroad', 'othersPages');
    expect(planned([maker(), seller({ consents })], channels).leftOut).toEqual(['melati noConsent']);
  });

  it('is hosted meanwhile when her page is broken, beside the post that waits for it', () => {
    const pages = [makersPage, { ...sellersPage, health: broken }, hostPage];
    const { named, leftOut } = planned([maker(), seller()], pages);
    expect(named.toSorted()).toEqual(['kenanga', 'melati', 'melati']);
    expect(leftOut).toEqual([]);
  });

  it('is not hosted while another of her pages can publish, nor without her consent to it', () => {
    const instagram = aChannel({ id: 'melati-instagram', owner: 'melati', platform: 'instagram' });
    const one = [makersPage, { ...sellersPage, health: broken }, instagram, hostPage];
    expect(planned([maker(), seller()], one).named.toSorted()).toEqual(['kenanga', 'melati', 'melati']);
    const both = [makersPage, { ...sellersPage, health: broken }, hostPage];
    const unhosted = planned([maker(), seller({ consents: allBut('hosting') })], both);
    expect(unhosted.named.toSorted()).toEqual(['kenanga', 'melati']);
    expect(unhosted.leftOut).toEqual([]);
  });
});

describe('the maker', () => {
  it('has nothing of hers go out anywhere without her consent to processing abroad', () => {
    const channels = [makersPage, sellersPage, hostPage];
    const { named, leftOut } = planned([maker({ consents: allBut('processingAbroad') }), seller()], channels);
    expect(named).toEqual([]);
    expect(leftOut).toEqual(['kenanga noConsentAbroad']);
  });

  it.each([
    ['their own pages', [makersPage, sellersPage]],
    ["the community's page", [makersPage, hostPage]],
  ] as const)("is not sold by others on %s without her consent to others' pages", (_where, channels) => {
    const { named, leftOut } = planned([maker({ consents: allBut('othersPages') }), seller()], channels);
    expect(named).toEqual(['kenanga']);
    expect(leftOut).toEqual(['melati noConsentForOthers']);
  });

  it('who is hosted herself needs to have agreed to being hosted, not to others selling', () => {
    const hosted = (kind: ConsentKind) => planned([maker({ consents: allBut(kind) })], [hostPage]);
    expect(hosted('hosting')).toEqual({ named: [], leftOut: ['kenanga noConsentForHosting'] });
    expect(hosted('othersPages')).toEqual({ named: ['kenanga'], leftOut: [] });
  });
});
