import type { TriggerRow } from './triggerRow';

const products =
  'product service app model phone satellite rocket probe website car platform fund spacecraft craft mission shuttle missile newspaper magazine album device range collection scheme telescope programme';
const premises =
  'factory plant museum gallery exhibition hospital school bridge store shop branch airport station office offices centre center restaurant theatre theater hotel library tunnel railway stadium terminal mine refinery exhibit';
const business = 'company firm stake shares business deal million billion group rival maker chain brand subsidiary unit';

/** Deals, launches, bankruptcies, layoffs. */
export const economyRows: readonly TriggerRow[] = [
  { type: 'deal', family: 'between', nouns: 'merger buyout', needs: 'definite' },
  {
    type: 'deal',
    family: 'between',
    nouns: 'merger buyout takeover',
    needs: 'nothing',
    beside: 'proposed planned hostile billion million management',
  },
  { type: 'deal', family: 'own', verbs: 'acquire', needs: 'both', transitive: true },
  {
    type: 'deal',
    family: 'own',
    verbs: 'acquire',
    needs: 'role',
    within: business,
    transitive: true,
    bars: 'taste skill skills reputation habit knowledge language weapons',
  },
  { type: 'deal', family: 'own', nouns: 'takeover acquisition', needs: 'definite', never: 'military language data' },
  { type: 'deal', family: 'own', verbs: 'buy purchase', needs: 'both', within: business, transitive: true },
  {
    type: 'deal',
    family: 'own',
    verbs: 'buy purchase sell',
    needs: 'role',
    beside: 'company firm stake shares business subsidiary unit chain division',
    transitive: true,
  },
  { type: 'deal', family: 'own', verbs: 'take', needs: 'both', particle: 'over', within: business },
  {
    type: 'deal',
    family: 'own',
    verbs: 'swallow',
    needs: 'argument',
    beside: 'rival rivals company firm chain business',
    transitive: true,
  },
  { type: 'deal', family: 'between', verbs: 'merge', needs: 'both' },
  { type: 'deal', family: 'between', verbs: 'merge', needs: 'role', within: business },
  { type: 'investment', family: 'own', verbs: 'invest', needs: 'role' },
  { type: 'investment', family: 'own', nouns: 'investment', needs: 'argument', beside: 'million billion' },
  { type: 'bankruptcy', family: 'own', nouns: 'bankruptcy insolvency liquidation receivership', needs: 'role', never: 'moral' },
  { type: 'bankruptcy', family: 'own', verbs: 'go', needs: 'role', particle: 'bankrupt bust' },
  { type: 'bankruptcy', family: 'own', verbs: 'file', needs: 'nothing', particle: 'for', within: 'bankruptcy' },
  {
    type: 'bankruptcy',
    family: 'own',
    verbs: 'go enter',
    needs: 'role',
    within: 'administration receivership liquidation',
    particle: 'into administration receivership liquidation',
  },
  {
    type: 'bankruptcy',
    family: 'own',
    verbs: 'collapse',
    needs: 'role',
    subjects: 'bank company firm airline retailer chain lender builder business',
  },
  {
    type: 'launch',
    family: 'own',
    nouns: 'launch',
    needs: 'argument',
    beside: 'missile rocket satellite spacecraft shuttle product space',
  },
  { type: 'launch', family: 'own', nouns: 'launch', needs: 'role', never: 'pad site party' },
  { type: 'launch', family: 'feat', verbs: 'launch unveil', needs: 'argument', beside: products, transitive: true },
  { type: 'launch', family: 'feat', pasts: 'launched', needs: 'argument', particle: 'from into', passive: true },
  { type: 'launch', family: 'feat', verbs: 'test-fire', needs: 'role', transitive: true },
  { type: 'launch', family: 'own', verbs: 'lift blast', needs: 'argument', particle: 'off' },
  { type: 'launch', family: 'feat', verbs: 'open inaugurate', needs: 'dated', beside: premises },
  { type: 'launch', family: 'own', nouns: 'opening', needs: 'nothing', beside: premises },
  {
    type: 'investment',
    family: 'feat',
    verbs: 'raise',
    needs: 'role',
    within: 'investors funding round venture shares',
    beside: 'million billion',
  },
  { type: 'layoff', family: 'own', nouns: '=layoffs =redundancies', needs: 'argument' },
  { type: 'layoff', family: 'own', nouns: 'cut loss', needs: 'nothing', beside: 'job jobs' },
  { type: 'layoff', family: 'own', verbs: 'lay', needs: 'people', particle: 'off' },
  { type: 'layoff', family: 'own', verbs: 'make', needs: 'argument', within: 'redundant', beside: 'staff workers people employees' },
  { type: 'layoff', family: 'own', verbs: 'cut axe shed eliminate slash', needs: 'argument', beside: 'jobs posts positions workforce' },
];
