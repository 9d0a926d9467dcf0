// Countries, regions and capitals of the world, states of the USA and cities that are often in the news, and the adjectives made of them: written by
// hand from general knowledge.
import { setOf } from '../../../text/lists/set';

/** Nations of one word, in small letters. */
const NATIONS_OF_ONE_WORD =
  'afghanistan albania algeria andorra angola antigua argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil brunei bulgaria burma ' +
  'burundi cambodia cameroon canada chile china colombia comoros congo croatia cuba cyprus czechoslovakia denmark djibouti dominica ecuador egypt eritrea estonia ethiopia fiji finland france gabon gambia germany ghana ' +
  'greece greenland grenada guatemala guinea guyana haiti holland honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon lesotho ' +
  'liberia libya liechtenstein lithuania luxembourg macedonia madagascar malawi malaysia maldives mali malta mauritania mauritius mexico moldova monaco mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua ' +
  'niger nigeria norway oman pakistan palau palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa senegal serbia seychelles singapore slovakia slovenia somalia spain sudan suriname ' +
  'swaziland sweden switzerland syria taiwan tajikistan tanzania thailand tibet togo tonga tunisia turkey turkmenistan uganda ukraine uruguay uzbekistan vanuatu vatican venezuela vietnam yemen yugoslavia zaire zambia zimbabwe england scotland wales';

/** Nations, in small letters: what plays for one is called by its name. */
export const NATIONS: ReadonlySet<string> = new Set([
  ...setOf(NATIONS_OF_ONE_WORD),
  ...'united states|united kingdom|great britain|northern ireland|republic of ireland|new zealand|north korea|south korea|south africa|saudi arabia|sri lanka|el salvador|costa rica|burkina faso|sierra leone|ivory coast|cape verde|papua new guinea|trinidad and tobago|czech republic|dominican republic|west indies|faroe islands|san marino'.split(
    '|',
  ),
]);

/** Places of one word, in small letters. */
export const PLACES = setOf(
  `${NATIONS_OF_ONE_WORD} ` +
    'britain u.k. uk u.s. us usa u.s.a. uae america americas africa asia europe eurasia antarctica oceania arctic balkans caucasus crimea chechnya dagestan siberia kurdistan kashmir punjab gaza catalonia bavaria ' +
    'transylvania patagonia scandinavia caribbean mediterranean atlantic pacific gulf midwest northeast northwest southwest southeast quebec ontario alberta manitoba saskatchewan queensland tasmania victoria yukon ' +
    'west east south north ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn. mo. mont. neb. nev. n.h. n.j. n.m. n.y. n.c. n.d. okla. ore. pa. r.i. s.c. s.d. tenn. tex. vt. va. wash. w.va. wis. wyo. u.s.a ' +
    'alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ' +
    'ohio oklahoma oregon pennsylvania tennessee texas utah vermont wisconsin wyoming guam d.c. dc ' +
    'abuja accra adelaide addis ahmedabad albany aleppo alexandria algiers almaty amman amsterdam anbar ankara antwerp asuncion athens atlanta auckland baghdad baku baltimore bamako bangalore bangkok barcelona basel basra beijing beirut belfast belgrade ' +
    'benghazi berlin bern bilbao birmingham bogota bologna bombay bonn bordeaux boston brasilia bratislava bremen brighton brisbane bristol bronx brooklyn brussels bucharest budapest buffalo cairo calcutta calgary cambridge canberra caracas cardiff casablanca ' +
    'charlotte chennai chicago christchurch cincinnati cleveland cologne colombo columbus conakry copenhagen dakar dallas damascus delhi denver detroit dhaka doha donetsk dortmund dresden dubai dublin durban dushanbe dusseldorf edinburgh edmonton entebbe fallujah ' +
    'flint florence fargo frankfurt fresno geneva genoa glasgow grozny guangzhou guantanamo hague hamburg hanoi harare havana hebron helsinki hiroshima hollywood homs houston idlib indianapolis islamabad istanbul jakarta jalalabad jeddah jerusalem johannesburg juba kabul kampala ' +
    'kandahar karachi kathmandu kharkiv khartoum kiev kyiv kigali kingston kinshasa kobani krakow kunduz kyoto lagos lahore leeds leicester leipzig lhasa libreville lille lima lisbon liverpool ljubljana london louisville luanda lusaka luxor lviv lyon madrid managua manchester ' +
    'manhattan manila maputo mariupol marrakesh marseille mecca medina melbourne memphis miami milan milwaukee minneapolis minsk mogadishu monrovia monterrey montevideo montreal moscow mosul mumbai munich nagasaki nairobi nantes naples nashville newark newcastle nottingham ' +
    'odessa okinawa omaha orlando osaka oslo ottawa ouagadougou oxford palermo palmyra paris perth peshawar philadelphia pittsburgh phoenix portland prague pretoria pyongyang queens quito rabat ramallah rangoon raqqa richmond riga riyadh rome rotterdam sacramento saigon ' +
    'salzburg sanaa sarajevo seattle seoul seville shanghai sheffield shenzhen skopje sofia southampton srebrenica stockholm stuttgart sydney taipei tallinn tampa tashkent tbilisi tehran teheran tikrit tokyo toledo toronto tripoli tucson tunis turin ulaanbaatar vancouver venice ' +
    'versailles vienna vientiane vilnius warsaw wuhan yangon yerevan yokohama zagreb zurich washington vegas harlem kremlin downing davos cannes wimbledon ferguson',
);

/** Places of several words: the words behind the first by their first, in small letters. */
export const PLACE_PHRASES: readonly string[] = (
  'united states of america|united states|united kingdom|united arab emirates|great britain|northern ireland|new zealand|new york city|new york|new jersey|new mexico|new hampshire|new orleans|new delhi|new england|new south wales|new haven|' +
  'north carolina|south carolina|north dakota|south dakota|west virginia|rhode island|north korea|south korea|south africa|south sudan|saudi arabia|sri lanka|el salvador|costa rica|puerto rico|burkina faso|sierra leone|ivory coast|cape verde|' +
  'papua new guinea|equatorial guinea|trinidad and tobago|antigua and barbuda|bosnia and herzegovina|bosnia-herzegovina|dominican republic|czech republic|central african republic|marshall islands|solomon islands|soviet union|hong kong|los angeles|las vegas|san francisco|san diego|san antonio|san jose|san juan|' +
  'san bernardino|santa monica|santa fe|santa barbara|salt lake city|kansas city|oklahoma city|mexico city|kuwait city|panama city|quebec city|guatemala city|atlantic city|jersey city|st. louis|st louis|st. petersburg|st. paul|fort worth|fort lauderdale|palm beach|long beach|long island|' +
  'staten island|tel aviv|buenos aires|rio de janeiro|sao paulo|cape town|kuala lumpur|phnom penh|ho chi minh city|addis ababa|dar es salaam|abu dhabi|middle east|far east|west bank|gaza strip|golan heights|east jerusalem|persian gulf|guantanamo bay|silicon valley|wall street|capitol hill|' +
  'latin america|north america|south america|central america|north africa|west africa|east africa|southeast asia|south asia|central asia|eastern europe|western europe|southern california|northern california|western australia|south australia|british columbia|nova scotia|new brunswick|baton rouge|little rock|des moines|' +
  'el paso|ann arbor|palo alto|beverly hills|west coast|east coast|deep south|upper east side|red sea|black sea|south china sea|north sea|mediterranean sea|baltic sea|atlantic ocean|pacific ocean|indian ocean|east timor|west germany|east germany|white house|buckingham palace|times square|central park|vatican city|' +
  'rocky mountains|mount everest|west point|washington d.c.|washington dc|district of columbia|downing street|camp david|ground zero|port-au-prince'
).split('|');

/** What ends the name of a place, in small letters. */
export const PLACE_ENDS = setOf(
  'river lake county island islands street avenue road boulevard square bay beach mountains mountain valley sea ocean peninsula province canyon desert coast strait straits hills heights park bridge airport harbor harbour highway city town ' +
    'village township republic border canal creek falls forest port district borough gulf springs plaza palace castle oblast region territory territories glacier reef plateau cape basin junction crossing base stadium arena lane trail pass point quay pier dam wharf gate gardens drive vale mosque',
);

/** What begins the name of a place ("Lake", "Mount", "Fort"), in small letters. */
export const PLACE_STARTS = setOf(
  'lake mount mt fort ft port cape camp san santa st saint los las rio glen gulf isle el puerto',
);

/** Adjectives and inhabitants of places, faiths and parties, in small letters. */
export const DEMONYMS = setOf(
  'afghan albanian algerian american americans angolan arab arabs arabian arabic argentine argentinian armenian asian australian austrian azerbaijani bahraini balkan bangladeshi bavarian belarusian belgian bengali berliner bolivian bosnian brazilian british briton britons bulgarian burmese burundian cambodian ' +
    'cameroonian canadian catalan caucasian chadian chechen chilean chinese colombian congolese cornish costa-rican croat croatian cuban cypriot czech dane danish dutch dutchman ecuadorian egyptian english englishman eritrean estonian ethiopian european europeans fijian filipino finn finnish flemish french frenchman gambian georgian german ' +
    'ghanaian greek guatemalan guinean haitian hispanic hispanics honduran hungarian icelandic indian indonesian iranian iraqi irish irishman israeli italian ivorian jamaican japanese jordanian kashmiri kazakh kenyan korean kosovan kurd kurdish kurds kuwaiti kyrgyz laotian latino latinos latvian lebanese liberian libyan lithuanian macedonian malaysian malian ' +
    'maltese mexican moldovan mongolian montenegrin moroccan mozambican namibian nepalese nepali nicaraguan nigerian norse north-korean norwegian omani ottoman pakistani palestinian panamanian paraguayan persian peruvian pole polish portuguese qatari romanian russian rwandan saudi saudis scandinavian scot scots scottish senegalese serb serbian serbs siberian ' +
    'sicilian singaporean slovak slovakian slovene slovenian somali south-african soviet soviets spaniard spanish sudanese swede swedish swiss syrian taiwanese tajik tamil tanzanian tatar thai tibetan tunisian turk turkish turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni yugoslav zambian zimbabwean zulu texan californian yorker yorkers londoner londoners parisian ' +
    'african africans african-american african-americans anglo anglo-american native-american euro-atlantic western eastern westerner westerners latin nordic slavic slav slavs baltic hindu hindus muslim muslims islamic islamist islamists jew jewish jews christian christians catholic catholics protestant protestants orthodox buddhist buddhists sikh sikhs sunni sunnis shia shiite shiites ' +
    'evangelical evangelicals mormon mormons methodist lutheran presbyterian anglican baptist quaker hebrew alawite yazidi yazidis druze coptic republican republicans democrat democrats democratic libertarian communist communists nazi nazis marxist tory tories conservative labour zionist hamas-run uighur rohingya trans-atlantic transatlantic ' +
    'moslem moslems negro negroes celtic gypsy gypsies roma creole transylvanian inuit maori aborigine aboriginal basque basques walloon neapolitan viennese tuscan venetian roman romans byzantine babylonian babylonians sumerian assyrian aztec mayan inca christian-democrat pro-russian anti-american sino-american ' +
    'afro-american bulgarians romanians germans russians italians iranians iraqis syrians israelis palestinians egyptians koreans canadians australians indians mexicans cubans greeks turks ukrainians nigerians chechens croats bosnians afghans pakistanis albanians algerians asians austrians belgians brazilians colombians czechs danes finns filipinos hungarians kenyans kuwaitis libyans norwegians ' +
    'poles slovaks somalis spaniards swedes tunisians venezuelans yemenis jordanians lebanese-american mexican-american cuban-american',
);
