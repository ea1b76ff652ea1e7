/** Singular nouns for people: what they count has the unit `person`. */
const singular = new Set(
  'person colleague friend guest partner rival opponent owner buyer seller manager director analyst economist banker trustee bystander docker mourner worshipper pilgrim commuter shopper motorist cyclist pedestrian climber hiker swimmer crewman juror plaintiff defendant prosecutor policymaker legislator councillor congressman convict smuggler trafficker robber thief burglar hacker blogger contractor supplier retailer investor shareholder taxpayer homeowner tenant landlord squatter rioter looter vigilante warlord deserter defector exile orphan relative cousin neighbour neighbor schoolgirl schoolboy housewife breadwinner jobseeker apprentice trainee intern freelancer striker picket trade-unionist unionist widow widower bachelor twin brother-in-law grandson granddaughter grandmother grandfather teen sibling leader bachelor novelist singer actor actress poet painter composer nun monk priest bishop imam rabbi king queen prince princess president chancellor mayor governor sheriff detective lieutenant captain sergeant clerk cleaner cook waiter waitress shopkeeper mechanic electrician plumber carpenter builder labourer laborer fisherman shepherd hunter trader banker broker investor entrepreneur founder chairman chairwoman editor reporter photographer author writer historian professor lecturer researcher physicist chemist biologist astronaut cosmonaut surgeon dentist midwife carer citizen fighter soldier officer civilian militant worker passenger victim journalist student protester demonstrator suspect attacker bomber prisoner hostage refugee migrant teacher doctor nurse driver attorney deputy secretary pilot sailor guard lawmaker senator candidate witness survivor resident member voter national recruit returnee volunteer rebel insurgent terrorist extremist jihadist militiaman guerrilla mercenary commander general diplomat employee inmate detainee captive evacuee villager farmer miner fan supporter adult child boy girl teenager infant baby patient tourist traveller traveler immigrant foreigner user subscriber customer client expert scientist engineer lawyer judge minister official delegate deputy activist dissident trooper troop conscript reservist veteran peacekeeper firefighter rescuer paramedic pupil graduate pensioner player athlete spectator leader follower speaker parent mother father son daughter brother sister wife husband woman man'.split(
    ' ',
  ),
);
const irregular = new Set(
  'people men women children police troops personnel staff crew dead wounded injured missing servicemen servicewomen policemen policewomen firemen fishermen gunmen businessmen congressmen wives babies youth mps'.split(
    ' ',
  ),
);

function singularOf(word: string): string {
  if (word.endsWith('sses') || word.endsWith('ches')) return word.slice(0, -2);
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/** Whether a folded noun, singular or plural, counts people. */
export function isPersonNoun(word: string): boolean {
  return irregular.has(word) || word.endsWith('children') || singular.has(word) || (word.endsWith('s') && singular.has(singularOf(word)));
}
