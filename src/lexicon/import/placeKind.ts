/** Subtypes of places by what they have in common. Two places of one name and different kinds are two: the river Congo, Lake Erie. */
const kinds: Readonly<Record<string, string>> = {
  city: 'town',
  district: 'town',
  region: 'area',
  subdivision: 'area',
  territory: 'area',
  country: 'area',
  'us-state': 'area',
  'constituent-country': 'area',
  'former-state': 'area',
  'breakaway-state': 'area',
  continent: 'area',
  island: 'area',
  landform: 'nature',
  river: 'water',
  water: 'water',
  sea: 'water',
  ocean: 'water',
  lake: 'water',
  strait: 'water',
  canal: 'water',
  reef: 'water',
  mountain: 'mountain',
  mountains: 'mountain',
  pass: 'mountain',
  desert: 'nature',
  landmark: 'site',
  facility: 'site',
  site: 'site',
  airport: 'site',
};

/** Whether places of these subtypes may be one. What is not known may be anything. */
export function mayBeOnePlace(left: string | undefined, right: string | undefined): boolean {
  const [here, there] = [kinds[left ?? ''], kinds[right ?? '']];
  // A division is mostly named after its seat, and the article mostly means the town.
  if (here === there || [left, right].sort().join() === 'city,subdivision') return true;
  const isLand = (kind: string | undefined): boolean => kind === undefined || kind === 'area' || kind === 'nature';
  return isLand(here) && isLand(there);
}
