/** Singular nouns for people: what they count has the unit `person`. */
const singular = new Set(
  'person citizen fighter soldier officer civilian militant worker passenger victim journalist student protester demonstrator suspect attacker bomber prisoner hostage refugee migrant teacher doctor nurse driver pilot sailor guard lawmaker senator candidate witness survivor resident member voter national recruit returnee volunteer rebel insurgent terrorist extremist jihadist militiaman guerrilla mercenary commander general diplomat employee inmate detainee captive evacuee villager farmer miner fan supporter adult child boy girl teenager infant baby patient tourist traveller traveler immigrant foreigner user subscriber customer client expert scientist engineer lawyer judge minister official delegate deputy activist dissident trooper troop conscript reservist veteran peacekeeper firefighter rescuer paramedic pupil graduate pensioner player athlete spectator leader follower speaker parent mother father son daughter brother sister wife husband woman man'.split(
    ' ',
  ),
);
const irregular = new Set(
  'people men women children police troops personnel staff crew dead wounded injured missing servicemen servicewomen policemen policewomen firemen fishermen gunmen businessmen congressmen wives babies youth mps'.split(
    ' ',
  ),
);

/** Whether a folded noun, singular or plural, counts people. */
export function isPersonNoun(word: string): boolean {
  return irregular.has(word) || singular.has(word) || (word.endsWith('s') && singular.has(word.slice(0, -1)));
}
