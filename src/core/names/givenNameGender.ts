import { fold } from '../text/fold';

export type Gender = 'female' | 'male';

/** The gender that a given name tells, by the names of many languages; nothing where it is borne by both, or unknown. */
export function genderOfName(word: string): Gender | undefined {
  const folded = fold(word);
  return female.has(folded) ? 'female' : male.has(folded) ? 'male' : undefined;
}

const set = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/));

const female = set(
  `abbie abby abena abigail ada adela adele aditi adriana adrienne agata agatha agnes agnieszka aida aigerim aiko aileen aimee aino aisha akiko alana
    alberta aleksandra alena alessandra alessia alexa alexandra alexandria alice alicia alina alisa alisha alison allison alma alyssa amanda amara amber
    amelia amelie amina aminata amira amy ana anastasia andreea aneta angela angelica angelina ani anika anita anja anjali ankita ann anna annabel
    annalena anne anneke annette annie annika antoinette antonella antonia anya april ariana arianna arlene asha ashley asma assia astrid athena audrey
    augusta aurelia aurelie ava ayelet ayesha ayse aysel aziza bahar barbara barbora beata beatrice beatriz becky belinda bella bernadette bernice bertha
    beth bethany betty beverly bianca billie blanca brenda bridget brigitte bronwyn brooke bryony caitlin camila camilla candice carina carla carlotta
    carly carmen carole carolina caroline carolyn carrie cassandra catalina caterina catherine cathy cecile cecilia celeste celia celina celine chantal
    charlene charlotte chelsea cheryl chiara chioma chloe christa christel christiane christina christine christy ciara cindy claire clara clare clarissa
    claudia claudine clemence clementine colette colleen connie constance consuelo cora coralie cordelia corinne cornelia cosima courtney cristina crystal
    cynthia dagmar daisy dalia dana daniela danielle daphne daria dariia darlene darya dawn deanna debbie deborah debra deepika deirdre delphine demi
    denise destiny dewi diana diane dilma dina ditte dolores dominika donatella donna dora doreen doris dorota dorothea dorothy ebba ebony edith edna
    edyta eileen eilidh ekaterina elaine elba eleanor elena eleni eleonora elham elif elin elina elinor elisa elisabeth elisabetta elise eliza elizabeth
    elke ella elle ellen ellie eloise elsa elsie elvira elzbieta emely emilia emilie emily emine emma emmanuelle erica erika erin erna esmeralda esperanza
    estelle esther eugenia eunice eva evelina evelyn evgenia ewa fabiana faith fanny farah faridah fatima fatma fatou fatoumata fatuma faustine federica
    felicia felicity fernanda fiona flavia fleur flora florence florentina fran frances francesca francine francisca francoise freda frederica freya frida
    frieda fumiko funke gabriela gabriella gabrielle gail galina gemma genevieve georgia georgina geraldine gerda gertrude giada gillian gina ginevra
    ginger giorgia giovanna giulia giuliana gladys glenda gloria grace gracie graciela greta gretchen guadalupe gulnara gwen gwendolyn gwyneth halima hana
    hanan hania hanna hannah hanneke harriet hayat hayley hazel heather hedda hedwig heidi heike helen helena helene helga henrietta hermione hilda
    hillary hiroko holly hope ida ieva ilaria ildiko iliana ilona ilse iman imani imelda imogen ina indira ines inga inge ingeborg inger ingrid inna ioana
    iolanda irena irene irina iris irma isabel isabela isabella isabelle isla isobel isolde ivana ivanka ivy iwona izabela izumi jackie jacqueline jade
    jadwiga jana jane janet janice janina janine jarmila jasmin jasmine jayne jeanette jeanine jeanne jelena jemima jennifer jenny jess jessica jet jill
    jitka jo joan joana joanna joanne jodie joelle johanna josefina josephine josie joy joyce juana juanita judith judy julia juliana julianne julie
    juliet julieta juliette june junko justina justine justyna jutta jyoti kaja kamala kamila kara karen karin karina karla karolina kasia kata katarina
    katarzyna kate katerina katharina katherine kathleen kathryn kathy katia katie katja katrin katrina katya kaya kayla keiko kelly kendra khadija kiara
    kimberly kirsten kirstie kirsty klara kristen kristin kristina kristine krystyna kylie kyra laila lakshmi lana latifa laura laure laurel lauren
    lavinia layla lea leah lee leila lena leni lenka leona leonie leonor leonora lesley leticia leyla lia libby lidia liesbeth lieselotte lila lili lilian
    liliana lilias lillian lilly lily lina linda lindsay lindsey lisa lise liv livia liz liza ljubica lois lola lorena loretta lori lorna lorraine lotte
    louisa louise lourdes lucia luciana lucie lucinda lucy ludmila luisa lujain luz lydia lyn lynda lynn lynne lyudmila mabel mackenzie maddalena
    madeleine madeline madison mae maeve magda magdalena maggie maha mahsa mai maja malala malika malin mallory mandy manon manuela mara marcela marcia
    maren margaret margarida margarita margaux margot margrethe marguerite maria mariah mariam mariana marianne marie mariela marietta marija marika
    mariko marilyn marina marine marion marisa marisol marissa marit mariya marjorie marketa marla marlene marsha marta marte martha martina martine mary
    maryam maryna masako mathilde matilda maud maura maureen mavis maxine maya melania melanie melinda melissa meral mercedes meredith meryl mette mia
    michaela michele micheline michelle mihaela mikaela mila milena milica millicent millie mina minna mira miranda mirela miriam mirjam miroslava moana
    moira molly mona monica monika monique munira muriel myra myriam myrtle nada nadia nadine nadja naima nancy nandini naoko naomi narges nastya natalia
    natalie natalya natasha nathalie nazanin neha nela nell nelly neva ngozi nia niamh nicole nicoletta nihal nikol nina nisha nita noemi nora norah
    noreen norma nour nuria octavia odette ofelia oksana ola olena olga olive olivia oona ophelia orla ottavia paige paloma pamela paola pascale patience
    patricia patsy paula paulette paulina pauline pearl peggy penelope penny perla pernille petra philippa phoebe phyllis pia pilar piper pippa pooja
    poppy pratibha priscilla priya priyanka rabia rachel radka rafaela raina raisa ramona rana rani rania raquel rashida rebecca regina reiko renata
    renate renee reyhan rhiannon rhoda rhonda rihanna rina rita roberta robyn rocio romina romy ronja rosa rosalia rosalie rosalind rosamund rose roseanne
    rosemary rosie rowena roxana roxanne roza ruby runa ruth sabina sabine sabrina sachiko sadia safiya sahar sakura sally salma salome samantha samia
    samira sana sandra sandrine sandy sanna sara sarah sarita saskia savannah scarlett seema selena selin selma serena shabnam shaikha shakira shalini
    shannon sharon shashi shauna shayna sheila shelley sherry sheryl shira shirin shirley shoshana shreya sidra sienna sigrid silke silvana silvia simona
    simone sina sinead siobhan sissel slavica sofia sofie solange solveig sonia sonja sonya sophia sophie soraya stacey stacy stefania stefanie stella
    stephanie stina sudha sue suha sumitra sunita susan susana susanna susanne sushma susie suzanne suzy svetlana svitlana sybil sydney sylvia sylvie
    tabitha tal talia tamar tamara tamika tammy tania tanja tanya tara tatiana tatyana teodora teresa terri tess tessa thandi thea thelma theodora theresa
    therese tia tiana tiffany tilda tina tomoko tonya toshiko toyin tracey tracy tricia trine trisha trudy tuva uliana ulla ulrika ulrike uma ursula uschi
    usha valentina valeria valerie vanessa vanya velma vera verena veronica veronika veronique vesna vicki vicky victoria vidya viktoria vilma viola
    violet violeta violetta virginia virginie vita vittoria vivian vivienne vlasta wanda wangari wanjiru wendy whitney wilhelmina wilma winifred winnie
    ximena yael yana yara yasmin yasmine yekaterina yelena yoko yolanda yoshiko yukiko yuko yulia yuliya yvette yvonne zadie zahra zaina zainab zara zehra
    zeinab zelda zeynep zina zinaida zita ziva zlata zoe zofia zola zora zsofia zuzana zuzanna`,
);

const male = set(
  `aaron abbas abdel abdi abdirahman abdul abdulaziz abdullah abdulrahman abebe abel abhijit abhishek abraham abu achim adam adama adan adebayo adem
    aditya adnan adolf adolfo adrian adriano adrien agustin ahmad ahmed aidan ajay ajit akbar akihito akin akio akira aksel alain alan alastair albert
    alberto albin aldo alec aleksandar aleksander aleksandr aleksei aleksey alessandro alexander alexandre alexandros alexei alexey alfie alfonso alfred
    alfredo ali alistair aliyu allan allen alois alphonse alvaro alvin amadou amani amar amartya ambrose amin amir amit amitabh amos amr anand anas
    anatoly anders andre andreas andrei andrej andres andrew andrey andrii andris andrius andrzej andy angelo angus anil ansel anselm anthony antoine
    anton antonin antonio antonis antti anwar arash archie ariel arif aristide arjun armand armando armin arnaud arne arnold aron arsen arseniy artem
    arthur artur arturo arun arvid arvind asad asher ashok ashraf asif asim aslan ata atticus aubrey august auguste augustin augusto aurelien austin avi
    avigdor avraham axel ayaan ayman aymeric azim aziz babak babatunde bakary baptiste barack barnaby barry bart bartosz basel bashar bashir basil bastian
    beau ben benedict benedikt benito benjamin bennett benny benoit benyamin bernard bernardo bernd bernhard bert bertil bertrand bijan bilal bill billy
    bjorn blaise blake bo bob bobby bogdan bohdan boniface boris borislav botond boubacar brad bradley brady brandon branko brendan brent brett brian
    bronislaw bruce bruno bryan bryce burak burhan byron caio caleb calvin cameron camilo carl carlo carlos carsten carter caspar cecil cedric cem cemal
    cesar chad charles chester chinedu chris christian christoph christophe christopher christos chuck chukwuma ciaran cillian clarence claudio clement
    cliff clifford clint clive clyde colin connor conor conrad constantin corentin corey cormac cornelius cory cosmo costas craig cristian cristiano
    cristobal curtis cyril cyrus czeslaw daisuke damian damien damir damon dan dane dani daniel daniele danil danilo danny dante darius dariusz darko
    darrell darren daryl dave david davide davit dawid dawit dean declan deepak dejan demetrius denis deniz dennis denys derek dermot derrick desmond dev
    devin dexter dick didier diederik diego dieter dietmar dietrich dilip dimitar dimitri dimitris dinesh dino diogo dirk djibril dmitri dmitriy dmitry
    dmytro domenico dominic dominik don donal donald dorian doug douglas dragan drew duc duncan dusan dustin dylan eamon earl ebrahim ed eddie edgar
    edmond edmund edoardo eduard eduardo edward edwin efrain ehud einar ekrem elias elijah elio elliot elliott elmer elon elton elvis emanuel emanuele
    emeka emil emile emiliano emilio emin emir emmanuel emmet emre endre engin enoch enrico enrique enzo eoin eric erich erick erik ermias ernest ernesto
    ernst erol errol ervin erwin esteban ethan etienne eugen eugene eugenio evan evgeny ewan ezekiel ezra fabian fabien fabio fabrice fabrizio fadi fahad
    faisal faiz fareed farhad farid fatih federico fedor feliciano felipe felix ferdinand ferenc ferhat fernando fidel filip filippo finlay finn fionn
    firas flavio florent florian floyd francesco francis francisco franciszek franck franco francois frank franklin frantisek franz fred freddie frederic
    frederick frederik fredrik friedrich frode fumio fyodor gabor gabriel gabriele gael gaetano gamal ganesh gareth garrett garry gary gaston gaurav
    gautam gavin gebhard geert geir gene geoff geoffrey george georges georgios georgy gerald gerard gerardo gerd gerhard gerry gert ghassan ghulam
    giacomo gianfranco gianluca gianni gideon gilbert gilberto gilles gino giorgi giorgio giovanni giuliano giulio giuseppe glen glenn godfrey goncalo
    gonzalo goran gordon graeme graham grant greg gregg gregor gregorio gregory grigory grzegorz guido guillaume guillermo gunnar gunter gunther gurpreet
    gus gustaf gustav gustave gustavo guy gyorgy habib hadi hakan hakim hal hamad hamed hamid hamish hamza han hannes hans harald haris harish harold
    harris harrison harry haruki harun harvey hasan hashim hassan hassane hayden hector heiko heinrich heinz helge helmut hendrik henri henrik henrique
    henry herbert heribert herman hermann hernan hicham hideki hideo hilary hiroshi hisham holger homer horace horacio horst hosni howard hrvoje hubert
    hugh hugo humberto humphrey hung huseyin hussain hussein huw hye iain ian ibrahim ibrahima idris ignacio ignatius igor ihor ilan ilham ilias ilie
    ilkka ilya imran ingemar inigo ioannis ion irfan irving isaac isaiah isidore ismail israel issa istvan ivan ivar ivo iwan jaakko jaap jabir jacek jack
    jackson jacob jacobo jacopo jacques jad jafar jagdish jaime jair jake jakob jakub jalal jamal jameel james jamil jan janez jannik janos janusz jared
    jaroslav jaroslaw jason jasper jaume javad javed javier jawad jay jayden jeff jefferson jeffrey jelle jens jeremiah jeremy jerome jerry jerzy jesper
    jesse jesus jim jimmy jiri joachim joao joaquim joaquin jochen joe joel joey johan johann johannes john johnny jon jonah jonas jonathan joost jordi
    jorg jorge jose josef joseph josh joshua josiah josip jost josue juan jules julian julien julio julius junaid junichi jurgen jurij jussi justin kaan
    kabir kacper kadir kai kaito kalle kamal kamil kamran kareem karel karim karl karol kasper kassym kazimierz kazuhiro kazuo keanu keir keisuke keith
    kelvin kemal ken kenichi kenji kenneth kenny kent kenta kevin khaled khalid khalifa khalil kieran kiran kirill kirk kjell klaas klaus klemens koen
    kofi koichi koji konrad konstantin konstantinos kostas kristian kristof kristoffer krzysztof kumar kunal kurt kwabena kwame kyle kyriakos lachlan
    lalit lamar lamine lance lars lasse laszlo laurent lauri lawrence lazar lazaro leandro lech leif leland lennart leo leon leonard leonardo leonid
    leopold leroy leszek liam linus lionel lloyd logan lorenz lorenzo lothar lou louis luan luc luca lucas lucian luciano lucien ludovic ludwig luigi luis
    luiz lukas lukasz luke lyle lyndon maarten maciej madhav mads magnus mahamat mahathir mahdi mahesh mahinda mahmood mahmoud mahmud majid makoto malcolm
    malik mamadou man-hee mandla manfred manish manmohan manoj mansour manuel mao marc marcel marcelo marcin marcio marco marcos marcus marek marin mario
    marios marius mariusz mark marko markus marlon marshall martijn martin marty marvin masato mason masoud massimo mateo mateus mateusz mathias mathieu
    matt matteo matthew matthias matthieu mattias maurice mauricio mauro maxim maximilian maxwell mehdi mehmet meir micah michael michal michel mick
    miguel mihai mika mikael mike mikhail mikko mikolaj milan miles milo milos milton minh mirko miroslav mitchell mladen mohamad mohamed mohammad
    mohammed mohan mohsen moise momir monty moritz morris morten moses moshe mostafa moussa muammar mubarak muhammad muhammadu mukesh munir murat murray
    musa mustafa myles nabil nadav nadeem nader nagui naguib najib narendra nasir nasser nate nathan nathaniel naveed naveen nawaz nayib neal ned neil
    nelson nereus nestor neville niall nicholas nick nico nicolae nicolas nicolo niels nigel nik nikhil niklas niko nikolai nikolaj nikolaos nikolay nikos
    nils nino nisse nitin noah noam noel norbert norman nouri nuno nursultan octavio odd olaf olav ole oleg oleh oleksandr oleksii oli oliver olivier olle
    olof omar omer omid oriol orlando oscar oskar osman osvaldo oswald otis otto ousmane owen ozgur pablo pal paolo pascal patrice patricio patrick patrik
    patryk paul paulo pavel pavlo pawel pedro per percy perry pervez petar pete peter petr petri petro petros petter phil philip philipp philippe phillip
    pierce piero pierre pieter pietro piotr prakash pranab prasad praveen preston prince przemyslaw qasim quentin quincy quinn rachid radek radoslaw
    radovan rafael rafal rafiq raghav raghuram rahim rahul raimund rainer raj raja rajan rajesh rajiv rakesh ralf ralph ramadan ramesh rami ramin ramon
    ramzan randall randolph randy ranil ranjit raoul raphael rashad rashed rasheed rashid rasmus raul ravi ray raymond raymundo recep reggie reginald
    regis reid reiner reinhard reinhold remi remigiusz remy renato rene reuben rex reynaldo reza rhys ricardo riccardo rich richard rick ricky rigoberto
    rikard riley rishi riyad rizwan rob robbie robert roberto rocco rod roderick rodger rodney rodolfo rodrigo rogelio roger rohan rohit roland rolando
    rolf romain roman romano romeo ron ronald ronaldo ronan ronnie rory roscoe ross rowan roy ruben rudi rudolf rudolph rudy rufus rui rupert ruslan russ
    russell rustam ruud ryan ryo ryszard ryu saad sachin sadiq saeed said saif sajid salah salam salem salim salman salvador salvatore sameer sami samir
    sammy samson samuel samuele sandeep sandor sandro sanjay sanjeev santiago santino satoshi satya saul scott sean sebastian sebastiano sebastien sefton
    seiji selim senad serge sergei sergey sergi sergio serhii serhiy seth severin shahid shane sharif shaun shawn sherif shigeru shimon shinji shinzo shiv
    shoaib shyam sibusiso sid siddharth siegfried sigmund sigurd silas silvio simon sindre sipho slavoj slobodan sofiane sohail solomon soren spencer
    spiros srdjan stan stanislav stanislaw stanley stefan stefano stein stepan stephan stephane stephen sterling steve steven stewart stig stijn stuart
    subhash suleiman suleyman sultan suman sunil suresh surya svein sven sverre syed sylvain sylvester szymon tadashi tadeusz taha taher tahir taiwo
    takashi takeshi takumi talal tamas tamer tapio taras tarek tareq tariq tatsuya tayyip ted teodor terence terje terrence terry thabo thaddeus thanos
    theo theodor theodore thibault thierry thijs thomas thor thorsten tiago tibor tihomir till tilman tim timo timothee timothy timur tino tobias toby
    todd tom tomas tomasz tomislav tommaso tommy tony tor torben tore torsten travis trevor tristan troy tuan tucker tuomas turgut tyler tyrone udo ulf
    ulrich umar umberto umesh unai uri usman uwe vaclav vadim valentin valentino valerio valeriy valery van vanja varun vasco vasile vasili vasily
    vassilis vasyl venkat vernon vicente victor viet vihaan vijay vikas vikram viktor vilhelm vince vincent vincenzo vineet vinod virgil vishal vit
    vitaliy vitaly vito vittorio vivek vlad vladimir vladislav vojtech volkan volker volodymyr vuk vusi vyacheslav wade wael wahid waldemar waleed walid
    walker wallace wally walter warren waseem wassim wayne wendell werner wesley wieslaw wil wilbert wilbur wilfred wilhelm will willem william willie
    willis willy wilson winston wojciech wolf wolfgang woodrow wouter wyatt xander xavi xavier xiaoming yaakov yahya yair yannick yannis yaroslav yash
    yasin yasir yasser yasuhiro yasuo yaw yevgeny yiannis yigal yitzhak yoav yoram yosef yoshi yoshihide younes yousef youssef youssou yukio yuri yuriy
    yury yusuf yvan yves zac zach zachariah zachary zack zafar zaid zain zak zaki zakir zbigniew zdenek zeke zeljko zeno ziad zine zlatan zlatko zoltan
    zoran zsolt zubair zygmunt`,
);
