const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Folded words that end the name of a company. */
export const companySuffixes = words(
  'inc ltd llc llp plc corp corporation co company ag gmbh sa spa nv bv ab oy asa holdings holding group limited incorporated bros sarl kk bhd pte pjsc ojsc oao zao',
);

/** Heads of firms that are called by what stands before: "Larkin" for "Larkin Savings". */
export const firmHeads = words(
  'bancorp bancshares savings airlines airways motors systems technologies technology energy petroleum pharmaceuticals pharma industries enterprises partners ventures resources electronics semiconductor semiconductors networks software foods brewing brewery breweries steel securities stores entertainment pictures communications telecom logistics biotech therapeutics laboratories mining marine shipping construction',
);

/** Folded words that end the name of a sports club; before them stands mostly its town. */
export const clubSuffixes = words(
  'fc afc cf sc rfc cc bc borough thistle academical academicals swifts casuals united city town county rovers wanderers athletic albion hotspur rangers villa wednesday argyle orient harriers alexandra',
);

/** First words of clubs. */
export const clubLeads = words(
  'fc ac sc cf afc rc ssc vfb vfl tsv real sporting dynamo dinamo spartak lokomotiv torpedo inter borussia bayer olympique atletico deportivo',
);

/** Words that a body's name ends in, or that stand before "of" and "for" in it. */
export const organizationHeads = words(`
  ministry department agency bureau office committee commission council board authority lottery administration directorate secretariat tribunal court
  parliament congress senate assembly duma knesset legislature cabinet government chamber
  party union federation confederation league alliance coalition front movement bloc caucus association society organisation organization
  foundation fund trust institute institution institutes university universities college school academy seminary faculty laboratory laboratories lab observatory
  bank insurance exchange corporation company companies group holdings industries enterprises enterprise partners ventures capital technologies technology systems
  solutions services service motors airlines airways air railways railway shipping lines energy petroleum oil gas electric electronics pharmaceuticals pharma chemicals
  telecom communications media broadcasting television radio tv news press times post herald tribune gazette journal observer chronicle guardian telegraph daily sentinel magazine quarterly gazette mirror dispatch bulletin inquirer examiner argus advertiser weekly monthly
  army navy corps guard guards police force forces brigade brigades battalion regiment division militia squadron command legion army's gendarmerie constabulary
  hospital clinic church orchestra philharmonic choir theatre theater ballet opera museum gallery library archive archives
  club fc cf sc united city's rovers wanderers athletic albion hotspur rangers devils kings giants eagles lions tigers bulls bears
  network center centre initiative campaign project programme program consortium cooperative syndicate cartel brotherhood
  charities charity aid relief watch crescent cross chapter team squad embassy consulate mission delegation
  zeitung hirlap dagblad dagbladet tidende tidning sanomat nachrichten anzeiger verlag partei bund gesellschaft werke stiftung ministerium versicherung sparkasse kombinat
  markets newsroom brokerage investments equities affiliation conservancy guild congregation ministries patrol polytechnic conservatory conservatoire ensemble quartet quintet taskforce
  inspectorate registry trustees roundtable hotels casinos restaurants aviation aerospace railroad tobacco cinemas shipyard shipyards refinery
  studios pictures records entertainment productions publishers publishing books software labs analytics consulting advisors associates brewery breweries foods works supermarket supermarkets diocese archdiocese constituency
  intelligence security reserve treasury customs tigers jihad resistance`);

/** Words that end the name of a place. */
export const placeHeads = words(`
  city town village county province region district state oblast governorate prefecture canton municipality republic kingdom emirate territory territories
  river lake sea ocean bay gulf strait straits channel canal creek falls delta fjord lagoon reservoir dam
  island islands isle isles peninsula archipelago atoll cape coast beach shore reef
  mountain mountains mount hill hills peak range ridge pass valley canyon gorge plateau plain plains basin desert forest woods jungle steppe heights highlands glacier volcano caucasus
  parade close alley row wharf quay cove yard township
  street road avenue boulevard lane drive square plaza highway motorway bridge tunnel alley court's way
  stage airport station terminal port harbour harbor stadium arena palace castle tower towers cathedral basilica mosque temple shrine abbey monastery cemetery park garden gardens zoo
  prison jail camp base barracks fort fortress hotel inn resort mall playfield oval dock docks dockyard brook junction parish mill mills field fields ground racecourse speedway circuit farm ranch estate manor villa apartments spring springs cave caves rapids ferry lighthouse reservation market building hall house nightclub zone wall gate crossing checkpoint
  shelf nunatak nunataks massif moor fell tor loch glen firth inlet bight sands marsh marshes wetlands wetland trench fault geyser butte crater regis waterfront seafront promenade esplanade terrace crescent viaduct aqueduct roundabout interchange marina pier
  north south east west neighbourhood neighborhood suburb quarter metropolitan empire caliphate sultanate confederacy headquarters`);

/** Words that end the name of an event, or stand before "of" in it. */
export const eventHeads = words(`
  war wars battle siege revolution uprising rebellion revolt intifada insurgency offensive massacre genocide holocaust invasion crisis crash disaster earthquake tsunami famine pandemic plague riots protests
  tour olympics olympic games cup championship championships tournament open masters marathon derby prix grand-prix bowl series finals final playoffs relay rally race regatta
  festival summit conference forum congress's convention expo exhibition biennale fair carnival parade awards award ceremony prize
  trophy medal medals cups shield plate prizes challenge plebiscite plebiscites symposium colloquium bowl classic invitational rally
  election elections referendum primary inauguration coronation jubilee anniversary day
  hurricane typhoon cyclone storm operation spring talks dialogue`);

/** Words that end the name of a work: laws, treaties, books. */
export const workHeads = words(`
  act acts treaty accord accords agreement pact convention protocol charter constitution declaration resolution directive code bill law laws
  anthem album soundtrack songbook novel trilogy saga encyclopedia encyclopaedia dictionary blues chart charts sonnets diaries memoirs overture requiem
  amendment covenant memorandum report review manifesto bible quran koran torah gospel symphony sonata concerto doctrine plan deal communique`);

/** Words that end the name of a group: armed bands, families, peoples. */
export const groupHeads = words(
  'clan tribe tribes family brothers dynasty people peoples rebels militants mafia gang sect nation community',
);

/** Words that end the name of a made thing. */
export const productHeads = words(
  'rifle missile tank jet fighter helicopter satellite spacecraft rocket console phone vaccine engine browser orbiter lander rover probe telescope scooter',
);

/** First words of bodies with foreign names: "Institut Pasteur", "Banco Central". */
export const organizationLeads = words(
  'institut instituto istituto instytut banco banca banque banka universite université universidad universidade università universita ministerio ministère partido parti partito partidul partia compagnie societe société sociedad sociedade societa grupo groupe gruppo fundacion fundación fondation fondazione fundação asociacion asociación associazione federacion federación federazione fédération confederacion confederación comite comité comitato consejo conseil consiglio academia académie accademia orchestre orquesta editions éditions editorial gazeta diario jornal rádio kantor stichting stiftung nippon bundes deutsche',
);

/** First words of places. */
export const placeLeads = words(
  'mount mt lake cape fort port gulf san santa saint st sao rio el ciudad isle river islands puerto villa point camp cerro puente playa isla ilha lago lac laguna bahia cordillera piazza plaza praca calle avenida ile iles sankt pulau gunung jebel jabal wadi oued umm vallee',
);

/** First words of events. */
export const eventLeads = words('operation hurricane typhoon cyclone battle siege exercise tropical battles');

/** First words of ships, flights and other made things. */
export const productLeads = words('uss hms ss mv boeing airbus windows flight apollo soyuz voyager explorer');

/** Heads that take "of" and more: "Ministry of Defence", "Gulf of Aden", "Battle of Hastings". */
export const ofHeads = words(`
  ministry department office bureau board bank university institution hall campaign agency fund museums college school academy institute church council house houses court union federation confederation league association
  organisation organization society museum library chamber commission committee movement front party parliament congress army brotherhood order knights sons
  register registry journal review encyclopedia dominion series battles basilica monastery abbey palace tower rock horn head lands
  bay gulf strait straits cape isle isles sea republic kingdom state states emirate duchy province district city county port tower mount valley dome temple plains
  battle siege treaty peace charter declaration convention bill statue national fund alliance coalition community assembly diocese archdiocese railway railroad hospital protocols war wars constitution guild chapel cathedral shrine valley commonwealth authority states' secretariat international forces banks centre center archive archives general' radio voice doctors reporters`);

/** Heads that take "for": "Center for Policy Studies". */
export const forHeads = words(
  'center centre institute institution foundation committee campaign movement coalition office organization organisation council association alliance agency society party fund network partnership programme program front union bureau ministry department initiative bank commission commissioner commissariat students citizens americans federation forum group',
);

/** Heads that take "on": "Council on Foreign Relations". */
export const onHeads = words(
  'council committee commission conference convention treaty working panel subcommittee agreement protocol institute declaration',
);

/** What a body may be concerned with: words that may follow "and" inside its name. */
export const subjectWords = words(`
  affairs business services service studies industry trade commerce development cooperation co-operation security fisheries forestry sports sport culture tourism education science sciences technology
  health welfare labour labor employment energy resources environment planning finance economy economics infrastructure transport transportation communications justice human rights
  agriculture food rural urban housing works research policy politics peace arts design engineering medicine mathematics physics chemistry biology astronomy geology astrophysics psychology sociology anthropology philosophy theology music literature languages letters architecture humanities prevention control response reform recovery rehabilitation
  defence defense strategic international social political economic information statistics immigration customs naturalization border management budget migration aviation space atmospheric oceanic
  democracy democracies freedom liberty equality progress reconstruction integration relations europe strategy intelligence investigation investigations nutrition exploration exports imports infrastructure aging youth women children families veterans water sanitation public private criminal civil rural technical community mines petroleum drugs narcotics crime terrorism proliferation disarmament standards records administration`);

/** Heads that are family names too: they speak less loudly. */
export const weakHeads = words(
  'park hill hills lake rivers field fields brook mill mills ford wood woods marsh banks bush hall church castle house king bishop stone cross day bell temple north south east west lane street bridge tower rice bay pope post star chambers parish moss glass gates wall walls forest spring springs cave farm garden bowl young news record front guard price prince law laws bill pierce court union field ground center bank marina reed league sun case spring march page fair masters parks reserve cape mount beach',
);

/** Bodies and events that bear a number: "101st Airborne Division", "2018 World Cup". */
export const numberedHeads = words(
  'division brigade regiment battalion corps army squadron fleet infantry cavalry airborne wing circuit congress parliament session district arrondissement annual anniversary',
);
