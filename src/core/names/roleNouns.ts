const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Nouns in lower case for what a person is or does; beside a name they show a person. */
export const roleNouns = words(`
  president premier chancellor minister secretary senator congressman congresswoman representative deputy governor mayor councillor ambassador envoy diplomat commissioner chairman chairwoman chair chief director
  manager head leader speaker spokesman spokeswoman spokesperson judge justice magistrate prosecutor attorney lawyer barrister solicitor sheriff marshal inspector detective officer policeman policewoman
  general lieutenant colonel major captain commander sergeant corporal admiral brigadier soldier fighter warlord rebel militant terrorist gunman suspect bomber hijacker smuggler hacker spy
  professor lecturer teacher student pupil scholar academic researcher scientist physicist chemist biologist economist historian sociologist psychologist philosopher mathematician engineer architect astronomer geologist epidemiologist virologist
  doctor physician surgeon nurse dentist patient editor journalist reporter correspondent columnist commentator blogger author writer novelist poet playwright painter sculptor artist photographer filmmaker director producer screenwriter
  singer songwriter musician composer conductor pianist violinist guitarist drummer rapper dancer choreographer actor actress comedian presenter broadcaster model designer chef
  founder co-founder cofounder owner entrepreneur businessman businesswoman banker investor financier trader broker executive consultant analyst strategist adviser advisor aide assistant expert specialist official bureaucrat
  coach trainer footballer striker midfielder defender goalkeeper player captain athlete sprinter swimmer cyclist boxer wrestler golfer runner driver rider jockey skier skater gymnast champion winner quarterback pitcher batsman bowler cricketer
  activist campaigner organizer organiser dissident opponent critic supporter volunteer worker farmer fisherman miner driver pilot sailor carpenter plumber builder baker butcher shopkeeper waiter cook clerk librarian
  priest pastor bishop cardinal archbishop imam rabbi monk nun preacher cleric father mother son daughter brother sister husband wife uncle aunt cousin nephew niece grandson granddaughter grandfather grandmother widow widower friend colleague neighbour neighbor
  man woman boy girl teenager resident native witness victim survivor prisoner detainee inmate refugee migrant king queen prince princess emperor heir lawmaker legislator politician statesman candidate nominee incumbent successor predecessor
  ceo cto cfo coo chief-executive chief-of-staff veteran hero heroine legend star hopeful rival teammate team-mate compatriot countryman countrywoman fullback winger flanker lock prop scrumhalf flyhalf fly-half scrum-half hooker wicketkeeper opener seamer spinner partner companion explorer astronaut cosmonaut inventor curator archaeologist anthropologist linguist ecologist meteorologist seismologist climatologist
  accountant auditor bookkeeper actuary cashier caretaker janitor cleaner porter courier postman mechanic electrician technician plasterer welder bricklayer roofer surveyor planner translator interpreter tutor instructor coordinator co-ordinator registrar bursar secretary-general receptionist paramedic midwife pharmacist therapist psychiatrist paediatrician pediatrician cardiologist oncologist neurologist zoologist botanist ornithologist geographer hydrologist glaciologist climber mountaineer hiker sherpa diver lifeguard firefighter fireman constable sentry guard bodyguard chauffeur butler maid nanny housewife homemaker pensioner retiree landlord landlady tenant dealer seller vendor trader jeweller jeweler tailor shoemaker weaver potter blacksmith printer publisher bookseller critic essayist playwright lyricist cellist organist trumpeter saxophonist bassist soprano tenor baritone choirmaster documentarian cinematographer animator illustrator cartoonist sommelier brewer winemaker
  mp mep treasurer trustee principal dean rector headteacher headmaster detective investigator informant whistleblower contractor officer-in-charge fellow alumnus graduate intern trainee apprentice beekeeper gardener shepherd merchant`);

/** Verbs whose subject is a person, or a body that speaks. */
export const sayingVerbs = words(
  'said says told tells added adds wrote writes argued argues explained explains noted notes stated states claimed claims announced insisted insists replied answered asked recalled recalls warned warns admitted conceded acknowledged suggested suggests believes thinks tweeted testified commented complained declared observed predicted estimates estimated confirmed denied cited described joked quipped responded remembers remembered recounted',
);

/** Verbs and words whose subject is a person alone. */
export const livingVerbs = words(
  'born died married grew smiled laughed nodded shrugged sighed graduated retired resigned studied studies walked sat stood thought felt knew loved hoped wore slept woke cried wept whispered shouted sang danced drank ate scored who himself herself he she whose knows feels loves',
);

/** Nouns for bodies; "the group X", "X, a company". */
export const organizationNouns = words(
  'group company firm corporation bank organisation organization agency party movement network newspaper magazine broadcaster channel station website publisher team club band institute university college school thinktank charity foundation union association federation coalition alliance faction militia airline carrier automaker carmaker manufacturer maker retailer supermarket chain startup start-up supplier operator conglomerate subsidiary affiliate ministry department regulator watchdog ngo nonprofit non-profit orchestra choir label studio brewery lender insurer brokerage consultancy contractor developer producer unit brand business outlet utility weekly daily monthly quarterly tabloid broadsheet periodical thinktank',
);

/** Nouns behind a name that show a body: "Acme spokesman", "Acme shares". */
export const bodyPossessions = words(
  'spokesman spokeswoman spokesperson officials official employees employee staff shares stock shareholders members member fighters militants executives executive chief chairman president ceo headquarters board subsidiary customers investors lawmakers supporters leaders leader candidate researchers scientists engineers workers representatives affiliate commanders commander management profits revenue sales',
);

/** Nouns for places; "the town of X", "X, a village in", "X province". */
export const placeNouns = words(
  'town city village hamlet suburb neighbourhood neighborhood district province region county state country nation island peninsula valley river lake mountain port capital settlement municipality commune parish area camp resort crater airport base border street beach bay coast harbour harbor desert forest park square bridge prefecture governorate enclave oblast archipelago territory',
);

/** Nouns for works; "the film X". */
export const workNouns = words(
  'film movie novel book album song anthem serial sequel prequel soundtrack ballad sonnet cantata thriller comedy drama sitcom episode ep lp textbook paper essay play opera musical documentary memoir biography poem essay painting sculpture series sitcom show programme program podcast magazine newspaper journal single track game videogame app report study treaty law act bill',
);

/** Nouns for events; "the X tournament". */
export const eventNouns = words(
  'tournament festival championship war battle election summit conference hurricane storm typhoon cyclone earthquake riots massacre bombing race marathon derby match final',
);

/** Nouns for made things; "the X missile". */
export const productNouns = words(
  'missile rifle aircraft jet plane helicopter tank ship vessel frigate destroyer submarine ferry tanker boat yacht car model truck satellite spacecraft rocket rover probe telescope smartphone phone laptop tablet console browser app software vaccine drug drone engine malware virus ransomware chip processor camera system operating computer supercomputer instrument lander orbiter robot handset headset scooter motorcycle bike turbine range ranges',
);

/** Made things that bear a name of their own, which stands behind the noun: "the tanker X". */
export const vessels = words(
  'ship vessel ferry tanker freighter trawler submarine frigate destroyer yacht liner carrier cruiser corvette tugboat trimaran catamaran schooner supertanker warship steamer icebreaker probe spacecraft satellite racehorse',
);
