/** A Page to begin with; `instagram` is the user name of its linked account. */
export interface WorldPage {
  readonly name: string;
  readonly category?: string | undefined;
  readonly followers?: number | undefined;
  readonly instagram?: string | undefined;
  readonly instagramFollowers?: number | undefined;
}

export interface World {
  /** Who holds every task on all the Pages. */
  readonly user: string;
  readonly pages: readonly WorldPage[];
}

/** The demo community of words.md: one coordinator, a Page of the community, and one per maker's brand. */
export const DEMO_WORLD: World = {
  user: 'Flamboyan',
  pages: [
    { name: 'Rukun Lereng', category: 'Community', followers: 1_840, instagram: 'rukun.lereng' },
    { name: 'Watu Lereng', category: 'Food & beverage', followers: 620, instagram: 'watu.lereng' },
    { name: 'Pring Sumilir', category: 'Food & beverage', followers: 540, instagram: 'pring.sumilir' },
    { name: 'Ladang Embun', category: 'Food & beverage', followers: 310 },
    { name: 'Kali Wening', category: 'Food & beverage', followers: 450, instagram: 'kali.wening' },
    { name: 'Kelir Kabut', category: 'Clothing (brand)', followers: 980, instagram: 'kelir.kabut' },
    { name: 'Jelajah Giriwening', category: 'Tour agency', followers: 730, instagram: 'jelajah.giriwening' },
    { name: 'Sapa Dunia', category: 'Education', followers: 390, instagram: 'sapa.dunia' },
  ],
};
