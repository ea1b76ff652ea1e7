const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/**
 * Peoples, faiths and political camps, as adjectives and as nouns. English always gives them a capital, so that they are
 * names also where the lexicon lists none of them. Folded.
 */
export const peopleWords = words(`
  muslim muslims islamic islamist islamists christian christians catholic catholics protestant protestants orthodox anglican anglicans methodist methodists baptist baptists lutheran lutherans evangelical evangelicals
  presbyterian presbyterians mormon mormons quaker quakers jesuit jesuits franciscan franciscans dominican dominicans jewish jew jews judaic hasidic zionist zionists hindu hindus sikh sikhs buddhist buddhists jain jains taoist taoists shinto bahai bahais
  sunni sunnis shia shias shi'a shi'as shiite shiites shi'ite shi'ites sufi sufis salafi salafis salafist salafists wahhabi wahhabis alawite alawites druze ismaili ismailis ahmadi ahmadis yazidi yazidis yezidi yezidis coptic copt copts maronite maronites
  kurdish kurd kurds arab arabs arabic persian persians turkic turkmen turkmens turkoman turkomans tatar tatars pashtun pashtuns pashto tajik tajiks uzbek uzbeks hazara hazaras baloch baluch balochs uighur uighurs uyghur uyghurs tibetan tibetans rohingya rohingyas karen karens mon shan hmong
  tamil tamils sinhalese sinhala bengali bengalis punjabi punjabis sindhi sindhis kashmiri kashmiris gujarati gujaratis marathi malayali telugu naga nagas dalit dalits brahmin brahmins
  han manchu mongol mongols ainu cossack cossacks chechen chechens ingush circassian circassians ossetian ossetians abkhaz abkhazian abkhazians roma romani sami basque basques catalan catalans corsican corsicans breton bretons galician galicians sicilian sicilians bavarian bavarians flemish walloon walloons frisian
  serb serbs croat croats bosniak bosniaks slav slavs slavic slavonic germanic celtic nordic scandinavian scandinavians hispanic hispanics latino latinos latina latinas latinx chicano chicanos creole creoles
  hutu hutus tutsi tutsis zulu zulus xhosa yoruba igbo hausa fulani tuareg tuaregs berber berbers amazigh amhara amharas oromo oromos tigrayan tigrayans dinka nuer kikuyu luo masai maasai ashanti akan bantu swahili bedouin bedouins moor moors moorish nubian nubians
  maori maoris aboriginal aborigine aborigines inuit eskimo eskimos navajo apache cherokee sioux mohawk iroquois cree ojibwe mayan mayans maya aztec aztecs inca incas quechua aymara guarani mapuche
  caucasian caucasians african-american african-americans afro-american levantine maghrebi sahelian balkan baltic iberian alpine andean caribbean polynesian melanesian micronesian mediterranean transatlantic eurasian
  american americans european europeans asian asians african africans latin western westerner westerners eastern-bloc anglo-saxon anglo-saxons
  republican republicans democrat democrats tory tories whig whigs conservative-party labourite communist communists marxist marxists leninist leninists maoist maoists trotskyist trotskyists stalinist stalinists bolshevik bolsheviks menshevik mensheviks nazi nazis neo-nazi neo-nazis fascist fascists
  peronist peronists baathist baathists ba'athist ba'athists gaullist gaullists chavista chavistas sandinista sandinistas zapatista zapatistas kemalist kemalists nasserist jihadi jihadist jihadists houthi houthis taliban-led soviet soviets sadrist sadrists ottoman ottomans byzantine roman romans viking vikings spartan spartans trojan trojans norman normans saxon saxons goth goths hun huns
  parisian parisians londoner londoners berliner berliners muscovite muscovites texan texans californian californians floridian floridians hawaiian hawaiians alaskan alaskans quebecois sicilian venetian venetians florentine roman neapolitan viennese
  confucian christianity islam judaism hinduism buddhism sikhism catholicism protestantism`);

/** Of these, the faiths and the camps that are ordinary words in lower case too: a sentence's first word proves nothing. */
export const doubtfulPeopleWords = words(
  'orthodox latin western roman communist communists fascist fascists conservative han mon shan karen maya trojan norman goth inca',
);
