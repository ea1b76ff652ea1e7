const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Prepositions behind which a state or town only locates. */
export const locativePrepositions = words(
  'in inside within into across throughout near at outside through around over via from beyond along off toward towards onto around amid above beneath under',
);

/** Words between such a preposition and the name that change nothing: "in neighbouring Syria", "from the northern Iraq". */
export const placeModifiers = words(
  'the neighbouring neighboring nearby northern southern eastern western central north south east west northeast northwest southeast southwest northeastern northwestern southeastern southwestern north-eastern upper lower inner downtown rural coastal mainland occupied war-torn modern modern-day ancient present-day post-war landlocked faraway distant far either both parts part all much most rest of',
);

/** Verbs and nouns of motion: behind them "to Syria" and "for Syria" locate. */
export const motionWords = words(
  'go goes going went gone return returns returned returning travel travels travelled traveled travelling traveling trip trips journey journeys fly flies flew flown flying flight flights move moves moved moving flee flees fled fleeing come comes came coming back home drive drives drove driven driving sail sailed sailing cross crossed crossing head headed heading heads visit visits way road route migrate migrated migrating emigrate emigrated immigrate relocate relocated deport deported deporting deportation extradite extradited extradition exile exiled send sent sending dispatch dispatched ship shipped shipping export exported exports deploy deployed transfer transferred bring brought bringing take took taken smuggle smuggled march marched marching walk walked access entry leave leaves left leaving depart departed bound escape escaped proximity close closer next adjacent tour pilgrimage delivered deliver migration repatriated repatriation spread expand expanded commute tourism tourists visitors invited invite welcomed welcome ran run',
);

/** Verbs whose object is where someone arrives or leaves: "visited Syria", "left Syria". */
export const arrivalVerbs = words(
  'visit visits visited visiting leave leaves left leaving enter enters entered entering reach reaches reached reaching tour toured touring cross crossed crossing flee fled fleeing inhabit inhabited roam roamed travelled',
);

/** Nouns and adjectives before "of" behind which a name locates: "east of Syria", "the streets of Moscow". */
export const placeNounsBeforeOf = words(
  'north south east west northeast northwest southeast southwest centre center heart outskirts outside inside city town village capital port province region district area areas part parts much most rest half corner corners side edge coast coasts coastline shore shores border borders out map soil territory territories land lands mountains hills plains streets suburbs suburb skies airspace waters interior middle kilometres kilometers miles island islands peninsula valley cities towns villages provinces regions districts swathes swaths stretch tip neighbourhood neighborhood quarter downtown states end ends bulk all countryside desert deserts roads',
);

/** Nouns before "of" behind which a capital stands for its government: "the chagrin of Washington". */
export const actorNounsBeforeOf = words(
  'government chagrin policy policies support approval behest ally allies interests interest involvement enemy enemies critics critic wrath ire backing blessing patience intentions intention favour favor disapproval annoyance dismay delight anger fury relief expense consent demands demand hands position behalf stance view views part goal goals aims ambitions strategy knowledge orders ear attention influence',
);

/** Words behind a name that show it acting: auxiliaries and verbs of governments. */
export const actingVerbs = words(
  'has had have will would could may might must should can cannot says said wants wanted denies denied accuses accused warns warned insists insisted hopes hoped fears feared believes believed argues argued claims claimed refuses refused rejects rejected agrees agreed announces announced condemns condemned calls called demands demanded backs backed supports supported sees saw plans planned seeks sought considers considered maintains maintained offers offered expects expected decides decided adopts adopted threatens threatened vows vowed pledges pledged imposes imposed expels expelled recalls recalled summons summoned recognises recognised recognizes recognized responds responded retaliates retaliated deploys deployed intends intended needs needed tries tried continues continued regards regarded views viewed hosts hosted signs signed joins joined opposes opposed urges urged asks asked tells told signals signalled signaled suspends suspended does did appears appeared seems seemed lifts lifted remains doubts fails failed fears worries worried suspects suspected prefers preferred blames blamed helps helped sends sent gives gave makes made',
);

/** Prepositions behind which a capital is more often a government: "relations with Moscow". */
export const actorPrepositions = words('with against between by versus vs');

/** Nouns behind a possessive that only a place has: "Moscow's streets". */
export const placePossessions = words(
  'streets street airport airports suburbs outskirts skyline centre center downtown metro subway residents mayor north south east west coast border borders mountains districts district neighbourhoods neighborhoods red old main river port square stadium university hospital hospitals restaurants bars cafes parks museum museums museum largest biggest population climate weather roads',
);

/** Words behind an adjective that make it the name of a language: "Russian speakers". */
export const speakingWords = words('speaking speaker speakers language languages-speaking dialect dialects');

/** Verbs whose object is a language: "speaks Russian and Polish". */
export const languageVerbs = words('speak speaks spoke spoken speaking learn learns learned learnt learning');

/** Words that no noun phrase goes on with: behind them "in Russian" is a language, as in "wrote in Russian to him". */
export const languageFollowers = words(
  'and or to at on for with by as from when while because before after that than since if until during through about well fluently only rather instead',
);

/** Nouns for what lies between two places: "the border between Norland and Zamra". */
export const placeNounsBetween = words(
  'border borders frontier ridge road roads railway line route routes valley strait straits channel river lake sea mountains pass corridor bridge tunnel pipeline desert flight flights ferry way halfway somewhere distance crossing crossings zone land territory area region trade-route',
);
