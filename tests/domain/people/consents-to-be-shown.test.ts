import { describe, expect, it } from 'vitest';
import { consentsToBeShown } from '../../../functions/domain/people/consents-to-be-shown.ts';

describe('the consents that a member still needs', () => {
  it('asks a new member without a page for processing abroad and hosting', () => {
    expect(consentsToBeShown([], { hasPage: false })).toEqual(['processingAbroad', 'hosting']);
  });

  it('asks a member with a page for her own page instead of hosting', () => {
    expect(consentsToBeShown([], { hasPage: true })).toEqual(['processingAbroad', 'ownPage']);
  });

  it('asks for nothing more once she can be shown somewhere', () => {
    expect(consentsToBeShown(['processingAbroad', 'hosting'], { hasPage: false })).toEqual([]);
    expect(consentsToBeShown(['processingAbroad', 'ownPage'], { hasPage: true })).toEqual([]);
    expect(consentsToBeShown(['processingAbroad', 'hosting'], { hasPage: true })).toEqual([]);
  });

  it('does not take the consent for a page that she does not have for a place', () => {
    expect(consentsToBeShown(['processingAbroad', 'ownPage'], { hasPage: false })).toEqual(['hosting']);
  });

  it('does not ask for what only helps others: her products elsewhere, her name in reports', () => {
    expect(consentsToBeShown(['othersPages', 'nameInReports'], { hasPage: false })).toEqual([
      'processingAbroad',
      'hosting',
    ]);
  });
});
