// Given names: written by hand, the usual ones of the English-speaking world and those often met in world news. Honorifics and titles:
// by hand from newspapers' style guides.
import { setOf } from '../../../text/lists/set';

/** Given names mostly of men, in small letters. */
export const MALE = setOf(
  'angelino ardeshir benedikt callum dario eamon fergus gideon halvard hamish idris joaquim leland lachlan magnus niall rory torbjorn aaron abdel abdul abdullah abdulrahman abe abraham abu abubakar adam adnan adolf adrian ahmad ahmed al alan alastair albert alberto alejandro aleksandr ' +
    'alessandro alexander alexandre alexei alexey alfonso alfred alfredo ali allan allen alvaro alvin amir anatoly anders andre andreas andrei andrew ' +
    'andrey andy angelo angus anton antonin antonio antony anthony ariel armando arnold arthur arturo asad asif augusto austin ayman aziz barack barney barry bart ' +
    'bashar basil ben benedict benjamin benny bernard bernardo bernie bert bertrand bill billy bjorn bob bobby boris brad bradley brandon brendan brent bret brett brian ' +
    'bruce bruno bryan bryce byron caleb calvin cameron carl carlo carlos cecil cedric cesar chad charles charlie chester christian christoph christophe ' +
    'christopher chuck clarence claude claudio clayton clement clifford clint clive clyde cody colin conor conrad corey cornelius cory craig curtis cyril cyrus dale dan ' +
    'daniel daniele danilo danny darren darryl dave david dean dennis denis derek derrick desmond devin dick diego dieter dimitri dino dirk dmitri dmitry dominic dominique don donald ' +
    'doug douglas duane dustin dwight dylan earl ed eddie edgar eduard eduardo edmund edward edwin ehud eli elias elijah elliot elliott elmer elon elvis emanuel emil emilio emmanuel enrique erdogan ' +
    'eric erich erik ernest ernesto ethan eugene evan ezra fabio faisal farid farouk felipe felix ferdinand fernando fidel filip floyd francesco francis francisco franco francois frank ' +
    'frankie franklin franz fred freddie freddy frederic frederick friedrich fritz gabriel garrett garry gareth gary gavin gene geoff geoffrey georg george gerald gerard gerhard gerry giacomo gianluca gilbert ' +
    'giorgio giovanni giuseppe glenn glen gordon graham grant greg gregg gregory guillermo gus gustav gustavo guy habib hakim hamid hamza hank hans harold harry harvey hassan hector heinrich heinz helmut ' +
    'hendrik henri henrik henry herbert herman hermann hillel howard hubert hugh hugo humberto husain hussein hussain ian ibrahim idris ignacio igor ilya imran irving isaac ismail ivan ivo jack jacob jacques jaime jake jakob jamal james ' +
    'jan jared jason jason javier jay jean jean-claude jean-luc jean-marc jean-marie jean-paul jean-pierre jean-yves jeb jeff jeffrey jens jeremiah jeremy jerome jerry jesus jim jimmy joachim joaquin joao joe joel joerg johan johannes john johnny jon ' +
    'jonah jonas jonathan jorge jose josef joseph josh joshua josip juan juergen jules julian julio julius jung justin kamal karim karl karol kareem keith ken kenneth kenny kevin khaled khalid kim kirk klaus kofi konrad konstantin kurt ' +
    'kyle lance larry lars laurent lawrence lee len lenny leo leon leonard leonardo leonid leroy leslie lester lewis liam lionel lloyd lorenzo lou louis luc luca lucas luciano ludwig luigi luis luiz luka lukas luke luther lyndon mahmoud mahmud ' +
    'malcolm manfred manny manuel marc marcel marcelo marco marcos marcus mario marius mark marko markus marlon marshall martin marty marvin mathias mathieu mats matt matteo matthew matthias maurice mauricio mauro max maxim mehdi mehmet mel ' +
    'melvin merrick michael michel miguel mikael mike mikhail milan miles milos milton miroslav mitch mitchell mitt mohamed mohammad mohammed mohamud morris moses moshe muammar muhammad murray mustafa naeem nasser nathan nathaniel neal ned neil nelson newt ' +
    'nicholas nick nicolas nigel nikita nikola nikolai nikolay noah noel norbert norm norman oleg oliver olivier omar orlando osama oscar osman oswald otto owen pablo paolo pascal patrick paul pavel pedro percy perry pete peter petr phil ' +
    'philip philippe phillip pierre pietro piotr qasem rafael rafik rahm rahul raj rajiv ralph ramon ramzan rand randall randy raphael rashid raul ravi ray raymond recep reggie reince reinhard rene reuben rex reza ricardo rich richard rick ricky ' +
    'rob robbie robby robert roberto rod roderick rodney rodrigo roger roland rolf roman ron ronald ronnie ross roy ruben rudolf rudolph rudy rufus rupert russ russell ryan saad saddam sadiq saeed said salman salvador salvatore sam sami ' +
    'samir samuel sanjay santiago scott sean sebastian serge sergei sergey sergio seth shane shaun shawn sid sidney silvio simon slobodan spencer stan stanislav stanley stefan stefano stephan stephane stephen sterling steve steven stewart stuart sven ' +
    'taha tariq tayyip ted terence terrence terry theo theodore thierry thomas tim timothy toby todd tom tomas tommy tomasz tony travis trent trevor trey troy tyler tyrone ulrich uri vaclav valentin vasily vernon vicente victor viktor vince vincent virgil vitaly ' +
    'vladimir volodymyr wade wallace wally walt walter warren wayne wendell werner wesley wilbur wilfred wilfried wilhelm will willem william willie willy wim winston wolfgang woodrow xavier yair yasser yitzhak younis youssef yuri yusuf yves zachary ' +
    'zack zbigniew zoltan tad rashad cheikh kwame narendra atal pranab sanjiv vijay anil arun sunil rajesh ashok amit hiroshi kenji takeshi shinzo junichiro akira haruki koji masahiro xi hu bud gil hal jud odd arne knut nils olaf ole ' +
    'stig tore geir kjell per mikko matti jari jozef janusz lech jaroslaw stanislaw grzegorz marek jiri milos zoran dragan goran bosko mile ante franjo stipe radovan ratko alija haris terje brock colby jeh denzel deshawn dion dwayne lamar lebron tiger',
);

/** Given names mostly of women, in small letters. */
export const FEMALE = setOf(
  'amparo annika bette colette freya imogen isolde marian mireille philippa pippa priya saskia siobhan thea theodora winifred aoife niamh anneke abigail ada adela adriana agnes aicha aisha alana alexandra alexis alice alicia alina alisha alison allison alma amal amanda amber amelia amina amira amy ana anastasia andrea angela angelica angelina angie anita ann anna annabel anne anne-marie annette annie ' +
    'antonia april arlene ashley astrid audrey aung ava barbara beatrice beatriz becky belinda bernadette bernice bertha beth bethany betsy betty beverly bianca bonnie brenda bridget brigitte brooke camilla camille candace carla carly carmen carol carole ' +
    'carolina caroline carolyn carrie cassandra caitlin catalina catherine cathy cecile cecilia celia celine chantal charlene charlotte chelsea cheryl chloe christie christina christine cindy claire clara clare claudia colleen condoleezza connie constance ' +
    'cristina crystal cynthia daisy daniela danielle daphne dawn deb debbie debora deborah debra deirdre denise diana diane dianne dina dolores donna dora doris dorothy edith eileen elaine elena eleanor elena elisa elisabeth eliza elizabeth ella ellen elsa elsie emilia ' +
    'emily emma erica erika erin esther ethel eugenia eunice eva eve evelyn fatima faye federica felicia fiona flora florence frances francesca francine frida gabriela gabrielle gail georgia georgina geraldine gertrude gina ginger giulia gladys glenda gloria grace greta gretchen ' +
    'gwen hannah harriet hazel heather heidi helen helena helene helga hilary hillary holly hope huma ida ilse imelda ines ingrid irene irina iris isabel isabella isabelle ivana ivanka jacqueline jane janet janice jasmine jean jeanette jeanne jen jenna jennifer jenny jessica ' +
    'jill jo joan joanna joanne jocelyn johanna josephine joyce juanita judith judy julia juliana julianne julie juliet june justine kamala karen karin karina kate katerina katharina katharine katherine kathleen kathryn kathy katie katrina katya kayla kayleigh kellyanne kelli keri kerstin kimberly ' +
    'kirsten kirstjen kristen kristin kristina krystal lana lara latifa laura lauren laurie laverne leah leila lena leona leticia liana lila lilian lillian lily lina linda lindsay lindsey lisa liz liza lois lola loretta lorraine louisa louise lucia lucille lucinda lucy luisa lupe lydia lynda lynette lynn mabel ' +
    'madeleine madeline magdalena maggie malala mandy marcia margaret margarita margot maria mariah mariam marian marianne marie marilyn marina marion marissa marjorie marlene marsha marta martha martina mary maryam maureen maxine megan meg meghan megyn melania melanie melinda melissa mercedes meredith mia ' +
    'michele michelle mildred mimi mina miranda miriam moira molly mona monica muriel myra myrna nadia nadine nancy naomi natalia natalie natasha nelly nicola nicole nikki nina noor nora norah norma olga olivia olympia pam pamela patricia patsy patti patty paula paulette pauline pearl peggy penelope penny petra phoebe phyllis ' +
    'polly priscilla rachael rachel ramona raquel rebecca regina renata renee rhonda rita roberta robin rosa rosalind rosalyn rosanna rose rosemary rosie roxanne ruby ruth sabrina sabine sally samantha sandra sandy sara sarah selma selina shannon sharon sheila shelley shelly sheryl shirley silvia simone simona sofia sonia sonya ' +
    'sophia sophie stacey stacy stella stephanie sue susan susana susanna susanne suzanne suzy svetlana sybil sylvia sylvie tamara tammy tania tanya tara tatiana tatyana teresa tess theresa tiffany tina tracey tracy trish trudy tulsi ursula valentina valerie vanessa vera veronica vicki vicky victoria viola violet virginia vivian wanda ' +
    'wendy whitney wilma winifred winnie xenia yasmin yolanda yvette yvonne zainab zoe federica yulia ksenia ludmila galina larisa nadezhda benazir indira sonia aung mette birgit ulla britt inga aase siri jutta paola lucie odile',
);

/** Given names of either. */
export const EITHER = setOf(
  'alex angel ash billie casey carey chris cameron dana drew dominique gerry hayden hunter jackie jamie jessie jesse jody jordan kelly kerry kim lee leigh leslie lindsay lynn madison morgan pat quinn rene riley robin ronnie sam sandy shannon stacy taylor terry toni tracy val sasha nikita ariel kit max andrea joan jean marion ash ' +
    'park yang zhang wang liu chen jiang zhou wu li lin huang kwon choi cho jang hwang yoon jong ban moon',
);

/** Honorifics and abbreviated titles, in small letters and without full stop: what follows is a person. */
export const HONORIFICS: ReadonlyMap<string, 'male' | 'female' | 'unknown'> = new Map([
  ...[...setOf('mr sir lord baron count monsieur herr signor fr')].map((word): [string, 'male'] => [
    word,
    'male',
  ]),
  ...[...setOf('mrs ms miss lady dame baroness countess madame mme frau signora')].map(
    (word): [string, 'female'] => [word, 'female'],
  ),
  ...[
    ...setOf(
      'mx dr prof sen rep gov lt col gen maj capt cmdr cpl sgt pvt adm brig supt det insp hon amb rev msgr pres sens reps drs messrs cllr dep atty pfc spc const',
    ),
  ].map((word): [string, 'unknown'] => [word, 'unknown']),
]);

/** Words for an office or rank that stand before a name, in small letters; many can end a longer title ("foreign minister"). */
export const TITLES = setOf(
  'president vice-president premier chancellor minister secretary senator congressman congresswoman representative governor mayor councilman councilwoman councillor councilor commissioner ' +
    'speaker leader whip engineer forecaster negotiator writer librarian head presenter administrator legislator provost curator chairman chairwoman chairperson chair chief director commander general colonel captain major lieutenant sergeant admiral marshal brigadier corporal private officer detective inspector ' +
    'superintendent constable sheriff deputy marshal judge justice magistrate attorney prosecutor solicitor advocate ambassador envoy consul diplomat delegate spokesman spokeswoman spokesperson professor doctor dean rector ' +
    'pope cardinal archbishop bishop reverend pastor rabbi imam mullah ayatollah sheikh sheik emir sultan king queen prince princess duke duchess emperor empress baron mp mep lawmaker dictator ' +
    'father mother brother sister uncle aunt coach manager owner founder co-founder ceo cfo coo executive editor correspondent reporter columnist anchor journalist author analyst strategist pollster historian economist ' +
    'actor actress singer rapper comedian novelist poet star candidate nominee frontrunner front-runner rival adviser advisor aide counsel counselor treasurer comptroller undersecretary under-secretary assemblyman assemblywoman alderman ' +
    'lawyer activist organizer scientist researcher physicist astronaut billionaire businessman businesswoman tycoon striker midfielder defender goalkeeper captain skipper champion chef pilot trooper ranger nurse president-elect principal trustee coordinator',
);

/** Words that make a title of the words before them: "former", "acting". In small letters. */
export const TITLE_OPENERS = setOf(
  'former ex acting interim deputy vice senior junior assistant associate first prime foreign defense defence interior finance press national chief attorney lead retired incoming outgoing late then-president',
);

/** A title word that says the person's gender. */
export const TITLE_GENDER: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ...[
    ...setOf(
      'spokesman chairman congressman councilman businessman king prince duke emperor father brother uncle pope cardinal bishop archbishop imam sheikh sheik sultan emir actor assemblyman alderman husband son boy man gentleman priest monk rabbi',
    ),
  ].map((word): [string, 'male'] => [word, 'male']),
  ...[
    ...setOf(
      'spokeswoman chairwoman congresswoman councilwoman businesswoman queen princess duchess empress mother sister aunt actress assemblywoman wife daughter girl woman lady nun',
    ),
  ].map((word): [string, 'female'] => [word, 'female']),
]);

/** Small words inside a person's name. */
export const PARTICLES = setOf(
  'al el ul de del della da das dos du di la le van von der den bin ibn ben bint abu ter ten y',
);

/** What may close a person's name. */
export const NAME_ENDS = setOf('jr jr. sr sr. ii iii iv');

/** Surnames most frequent in the United States and Britain, and of heads of state and government long in the news; in small letters. */
export const SURNAMES = setOf(
  'smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson thomas taylor moore jackson martin lee perez thompson white harris sanchez clark ramirez lewis robinson walker allen wright torres nguyen hill flores adams nelson baker rivera campbell mitchell carter roberts gomez phillips evans turner diaz parker cruz edwards collins reyes stewart morris morales murphy cook rogers gutierrez ortiz morgan cooper peterson bailey reed kelly howard ramos cox ward richardson watson brooks chavez wood bennett gray mendoza ruiz hughes price alvarez castillo sanders patel myers long ross foster jimenez hall king scott green clinton obama trump bush reagan nixon kennedy putin yeltsin gorbachev medvedev merkel schroeder kohl macron hollande sarkozy chirac blair thatcher cameron major netanyahu sharon rabin peres arafat abbas assad mubarak sisi erdogan modi xi mandela mbeki zuma castro lula rousseff duterte trudeau abe biden pence mccain romney gore cheney rumsfeld powell rice khan singh cohen schmidt mueller murray fraser macdonald stewart clarke davies hussein saddam milosevic khamenei rouhani ahmadinejad zelensky poroshenko lukashenko',
);

/** What is named behind "secretary of", "minister for": part of the title, not a name. */
export const PORTFOLIOS: ReadonlySet<string> = new Set(
  'state defense defence treasury interior homeland security health human services labor labour commerce energy education transportation agriculture veterans affairs army navy foreign justice finance housing urban development war trade environment staff house'.split(
    ' ',
  ),
);
