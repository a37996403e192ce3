import type { ExamplesByRow } from './claim-examples.ts';

export const ENGLISH_EXAMPLES: ExamplesByRow = {
  health: {
    refused: ['a healthy snack', 'good for your heart', 'boosts your energy', 'superfood'],
    allowed: ['good with tea', 'good for sharing'],
  },
  cures: {
    refused: ['cures coughs', 'a home remedy', 'lowers cholesterol', 'weight loss tea'],
    allowed: ['a sweet treat', 'salt-cured beef', 'secure packing'],
  },
  warms: {
    refused: ['warms the body', 'warm your stomach', 'body-warming drink'],
    allowed: ['serve warm', 'a warm greeting'],
  },
  nutrition: {
    refused: ['nutritious', 'high in protein', 'low-fat', 'fat free'],
    allowed: ['rich taste', 'low table', 'full of flavour'],
  },
  glutenFree: {
    refused: ['gluten-free', 'glutenfree', 'free from gluten', 'no gluten', 'lactose free'],
    allowed: ['free delivery of news', 'feel free to ask'],
  },
  noSugar: {
    refused: ['no sugar', 'sugar-free', 'no added sugar', 'less sugar', 'unsweetened'],
    allowed: ['with palm sugar', 'sugar cane'],
  },
  noPreservatives: {
    refused: ['no preservatives', 'preservative-free', 'without artificial colours', 'no MSG'],
    allowed: ['without hurry', 'no need to wait'],
  },
  vegan: { refused: ['plant-based', 'for vegans'], allowed: ['vegetable oil', 'a vegetable garden'] },
  natural: {
    refused: ['natural', 'naturally sweet', 'all-natural'],
    allowed: ['nature walk', 'the nature of the work'],
  },
  pure: { refused: ['pure honey', 'purest'], allowed: ['pureed fruit', '10% of the sales'] },
  fresh: { refused: ['fresh', 'freshly baked', 'refreshing'], allowed: ['freshwater', 'fresh water fish'] },
  original: {
    refused: ['authentic taste', 'genuine'],
    allowed: ['originally from the hills', 'the origin of the name'],
  },
  organic: { refused: ['organic', 'organically grown'], allowed: ['organised', 'an organ player'] },
  modern: { refused: ['modern', 'miracle', 'revolutionary'], allowed: ['admire', 'a modest stall'] },
  only: {
    refused: ['just 15,000', 'merely', 'only Rp 15,000'],
    allowed: ['not only coffee', 'adjust', 'commonly'],
  },
  superlative: {
    refused: ['best coffee', 'the cheapest', 'number one', 'the most delicious'],
    allowed: ['best before May', 'best served warm', 'all the best'],
  },
  comparison: {
    refused: ['better than others', 'cheaper than the shop', 'unlike other chips'],
    allowed: ['better late', 'other colours'],
  },
  testimonial: {
    refused: ['proven', 'customers love it', 'recommended by doctors', 'as seen on TV'],
    allowed: ['customers are welcome', 'improved'],
  },
  discount: {
    refused: ['50% off', 'discounted', 'half price', 'on sale'],
    allowed: ['for sale', 'off the road'],
  },
  guarantee: {
    refused: ['guaranteed', 'no side effects', 'risk-free', 'perfectly safe'],
    allowed: ['side dish', 'safe place'],
  },
  halalWithoutNumber: { refused: ['halal', 'halal certified'], allowed: ['not halal', 'non-halal'] },
};
