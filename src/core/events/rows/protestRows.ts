import type { TriggerRow } from './triggerRow';

const crowds = 'protesters demonstrators protests police crowd crowds thousands hundreds activists marchers banners streets';

/** Protests, riots and strikes. */
export const protestRows: readonly TriggerRow[] = [
  { type: 'protest', family: 'giving', nouns: 'boycott', verbs: 'boycott', needs: 'role', transitive: true },
  { type: 'protest', family: 'atPlace', nouns: 'protest uprising revolt insurrection', needs: 'argument' },
  {
    type: 'protest',
    family: 'atPlace',
    nouns: 'protest',
    needs: 'nothing',
    beside: 'street mass violent anti-government student peaceful opposition nationwide weekly daily anti-war angry',
  },
  {
    type: 'protest',
    family: 'atPlace',
    nouns: 'demonstration rally march',
    verbs: 'protest demonstrate rally march',
    needs: 'argument',
    within: crowds,
    never: 'of stock market car share bond',
  },
  {
    type: 'protest',
    family: 'atPlace',
    verbs: 'march rally',
    needs: 'argument',
    subjects: 'people thousands hundreds activists students workers supporters opponents women crowds residents farmers teachers families',
    never: 'to of',
  },
  { type: 'protest', family: 'atPlace', verbs: 'demonstrate', needs: 'role', particle: 'outside in against for near across at on' },
  { type: 'protest', family: 'atPlace', verbs: 'protest', needs: 'role', particle: 'against outside over at in' },
  {
    type: 'protest',
    family: 'atPlace',
    nouns: 'rally demonstration',
    needs: 'nothing',
    beside: 'protest opposition street political campaign anti-war mass student',
  },
  { type: 'protest', family: 'atPlace', verbs: 'take', needs: 'argument', within: 'streets', particle: 'to' },
  { type: 'protest', family: 'atPlace', nouns: 'sit-in', needs: 'nothing' },
  { type: 'riot', family: 'atPlace', nouns: 'riot', verbs: 'riot', needs: 'argument', never: 'police gear laugh' },
  { type: 'riot', family: 'atPlace', nouns: '=rioting =looting =riots', needs: 'nothing', beside: 'ethnic race food urban prison violent' },
  { type: 'riot', family: 'atPlace', nouns: '=rioting =unrest', needs: 'place' },
  { type: 'riot', family: 'atPlace', nouns: 'riot =rioting', needs: 'definite', never: 'police gear laugh' },
  {
    type: 'strike',
    family: 'atPlace',
    nouns: 'strike',
    needs: 'nothing',
    beside: 'general labour labor hunger rail transport teachers workers nurses nationwide pilots dockers transit sympathy wildcat',
  },
  {
    type: 'strike',
    family: 'atPlace',
    verbs: 'strike',
    needs: 'people',
    subjects: 'workers nurses teachers drivers staff union unions miners dockers pilots employees crews',
    never: 'a the at',
  },
  { type: 'strike', family: 'atPlace', nouns: 'walkout stoppage', needs: 'argument' },
  {
    type: 'strike',
    family: 'atPlace',
    verbs: 'walk',
    needs: 'argument',
    particle: 'out',
    within: 'workers staff union unions nurses teachers drivers employees miners',
  },
  {
    type: 'strike',
    family: 'atPlace',
    nouns: 'strike',
    needs: 'nothing',
    about:
      'workers union unions pay staff drivers nurses teachers plant factory wages walkout picket pickets dockers miners pilots shop steward',
    never: 'air drone missile rocket military bombing counter-terrorism lightning',
  },
];
