const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Forms of address: what follows is a person. */
export const honorifics = words(
  'mr mrs ms miss mx cllr insp supt sir dame lord lady dr prof rev reverend fr father sister brother madam madame monsieur mme mlle herr frau senor senora signor sheikh shaikh sheik imam mullah maulana ayatollah hojatoleslam rabbi pope cardinal archbishop bishop patriarch deacon pastor king queen prince princess emperor empress tsar czar sultan emir caliph shah duke duchess earl count countess baron baroness hon',
);

/** Offices and ranks that stand with a capital before a name. */
export const titles = words(`
  president vice-president vice premier chancellor minister secretary senator congressman congresswoman congressmember representative rep sen deputy governor gov mayor councillor councilor councilman alderman
  ambassador envoy consul commissioner chairman chairwoman chairperson chair chief director director-general secretary-general general-secretary manager head leader speaker spokesman spokeswoman spokesperson
  judge justice magistrate prosecutor attorney solicitor sheriff marshal inspector superintendent detective constable officer coroner bailiff ranger
  general gen lieutenant lt colonel col major maj captain capt commander cmdr sergeant sgt corporal cpl private pvt admiral adm commodore brigadier marshal warlord
  professor doctor dean principal rector provost chancellor coach referee umpire striker midfielder defender goalkeeper quarterback pitcher
  ceo cfo cto coo chief-executive executive founder co-founder owner editor correspondent reporter columnist author novelist poet painter singer actor actress rapper comedian composer conductor pianist guitarist
  lawmaker mp mep msp undersecretary comptroller treasurer ombudsman taoiseach premier dictator candidate nominee apostle comrade aide adviser advisor economist analyst researcher scientist historian lawyer activist journalist pilot astronaut cosmonaut champion`);

/** Words that stand before an office and belong to it: "Interior Minister", "Deputy Prime Minister". */
export const titleModifiers = words(`
  prime deputy vice first second acting interim former ex then outgoing incoming assistant associate senior junior chief executive managing general lieutenant major brigadier rear staff under permanent special
  interior foreign defence defense finance economy economic economics health education justice energy transport transportation trade agriculture labour labor home environment culture sports commerce industry housing information communications development planning tourism state press attorney police supreme
  national federal regional provincial party opposition majority minority house senate cabinet army navy air force military royal crown grand high lord field fleet district county city division security intelligence affairs external internal prosecutor-general financial operating technology marketing legal scientific medical political news sports club team world olympic english`);

/** Titles behind a name: "Robert Hale Jr.", "Anna Berg PhD". */
export const nameSuffixes = words('jr sr ii iii iv vi vii viii ix xi xii xiii xiv xvi phd md qc kc obe cbe mbe esq');

/** What an office may be of, besides the subjects of ministries: "Secretary of State". */
export const officeSubjects = words(
  'state staff interior foreign defence defense war police parliament government homeland operations marketing sales engineering religious internal external veterans',
);
