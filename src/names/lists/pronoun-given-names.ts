// More given names than the rules' reading needs to see a name, to tell whom "he" and "she" can mean; in small letters. A name counts as of one gender where 95 % of those
// who bear it have it. From the baby names of the United States' Social Security Administration (public domain; births 1920-2015, names given 2,000 times or more).
// Those given less often come from the lexicon of compromise 14 (MIT). Leaves out what reader/rules/lists/names-people.ts has.
import { setOf } from '../../text/lists/set';

/** Given names of men. */
export const MORE_MALE = setOf(
  'aaden aarav abdallah abdiel abdoulaye abdullo abel abelardo abner abram abubakr abulfazl ace adalberto adan aden adin aditya adolfo adolph adolphus ' +
    'adonis adriano advik aedan afonso agustin ahmet aidan aiden ajani ajay akash akeem aladdin alain albin albrecht aldo alec alek aleksandar aleksander ' +
    'aleksei alexandro alexandros alexandru alexzander alf alfonzo alford alistair alonso alonza alonzo aloysius alphonse alphonso alston alton amado ' +
    'amador amar amarion ambrose ameer americo amin amine ammanuel ammar ammon amon amos anakin anas anastacio anatoli anatoliy ander anderson andrae ' +
    'andrej andres andrzej anibal anish ansel anselmo anson anthoney antione antoine antone antoni antwain antwan antwon anwar apollo aputsiaq aram arata ' +
    'archer archibald archie aric arik ariki arjun arlan arlo armaan arman armand armin armon armond arnaud arnav arno arnoldo arnulfo aron arron art artem ' +
    'artemio arther artur arvid arvil arvin aryeh asahi asher atlas atticus augustin augustus aurelio auston avraham avrohom axel ayaan ayden aydin aykhan ' +
    'bakary balazs baldemar baltazar bandar bandile banele baron barrett barron bartholomew barton baxter beau beck beckett beckham benito benjamen ' +
    'benjiman bennett benson benton berat bernhard bertram beshoi bibek bilal bishal bishop blain blaine blake blane blas bode boden bodhi bodie bogdan ' +
    'booker boone bowen boyce boyd braden bradford bradly brady bradyn braeden braedon braiden brain brandan branden brandin brandt branislav brannon ' +
    'branson brant brantley braulio braxton brayan brayden braydon braylon brayton brenden brendon brennen brennon brenton brice bridger brien briggs ' +
    'brigham brion broc broderick brodie brody bronson bryant brycen bryon brysen bryson buck buddy buford burke burl burt burton buster butch cade caden ' +
    'cael caesar caiden cain cal cale camilo camron candelario cannon cardell carleton carlton carmelo carmine carter case casen cash casimir cason casper ' +
    'cassius cayson ceasar cecilio cedrick celestino celso chace chadd chadrick chadwick chaim chance chancellor charbel charlton chas chase chaz chet chip ' +
    'christ christofer christoper christos cian ciaran ciro clarance clark claud claus clay clem clemens clemente cleon cletus cleve cleveland cliff ' +
    'clifton clinton cloyd coby codey coen cohen cole coleman coleton collin colson colt colten colter coltin colton columbus conner connor constantin ' +
    'constantine cooper corban corbett corbin cordell cormac cornelious cornelis cornell cortez corwin cosmo coy crawford creed creighton crew cristian ' +
    'cristiano cristobal cristofer cristopher cullen curt curtiss daan dajuan dallin dalton damarcus damarion damen dameon damian damien damion damon ' +
    'damond dandre dane dangelo danial dante daquan darell daren darin darius darold daron darrel darrell darrick darrin darrion darris darrius darron ' +
    'darvin darwin dashaun daven daveon davey davian davin davion davis davon davonte dawson dax daxton daylan daylon dayton deacon deandre deangelo deante ' +
    'deanthony declan dedrick deegan deepak deion dejan dejon dejuan delano delbert delfino delmar delmas delmer delton delvin demarco demarcus demario ' +
    'demarion demetri demetrio demetrios demetrius demond demonte denny denton denzil deondre deonta deontae deonte dequan derald dereck deric derick derik ' +
    'deron derrek derrell derrik derwin desean deshaun devante devaughn devonta devontae devonte dewayne dewey dewitt dexter dezmond dhruv diarmuid dietmar ' +
    'dietrich dilan dillan dillard dillion dillon dimitrios dimitris dinesh dionte dixon dock domenic domenick domenico domingo dominick dominik dominykas ' +
    'domonic donal donato donavan donavin donavon donn donny donovan donta dontae dontay donte dontrell doran douglass dov dovid dovydas doyle drake draven ' +
    'dudley duke duncan durward durwood dustyn duwayne dwain dwaine dwane dylon ean earle earnest easton eben ebenezer edd eddy eder edgardo edison edmond ' +
    'edmundo edoardo edsel edson edwardo efrain efren eitan elbert elden eldon eldridge eleazar elgin elian eliezer elio eliseo eliyahu ellsworth elmo ' +
    'elmore eloy elroy elton elvin elwin elwood elwyn emiliano emilis emir emirhan emmet emmett emmit emmitt enoch enos enrico enzo eoin ephraim erasmo ' +
    'ergi eriberto erick ernie ernst errol ervin erwin esau esequiel esteban estevan ethen eugen eugenio eusebio evans evens everardo everett everette ' +
    'evert evgeny ewan eymen ezekiel ezequiel fabian fabien fabrice fabrizio fadi fahd faris faron faustino fausto favian federico feliciano felton feng ' +
    'ferdinando fermin fidencio filiberto finn finnegan fionn fisher flavio fletcher florencio florentino florian ford forest forrest foster franciszek ' +
    'franklyn franky fransisco fraser frederik fredric fredrick fredrik fredy freeman frits furman fyodor gabe gabino gabrielius gael gaetano gage gaige ' +
    'galen gannon gardner garett garfield garland garold garret garrick garrison garth garvin gaston gauge gaven gavyn gaylord gearld geary genaro general ' +
    'gennaro geno georges georgios geovanni geovanny geraldo gerardo german gerold geronimo gerrit gerson gert gian giancarlo gibson gilberto giles gilles ' +
    'gino giorgi giorgis giovani giovanny glendon godfrey gonzalo gord gorge gottfried grady graeme granville graydon greggory gregor gregorio greyson ' +
    'griffin grover guido guilherme guillaume gunnar gunner gunter gunther gustaf gustave gyorgy haden hakeem halim hamilton hampton hansel hao hardy ' +
    'harlan harland harlen harmon harrell harri harris harrison haruhito haruta haruto hasan haskell hayato hayes hayward haywood heath heber heitor ' +
    'henderson henrique henryk heriberto hermon hernan herschel hershel hezekiah hilario hilton hiram hobart hobert holden homer homero horace horacio ' +
    'horatio hosea hossein houston howell howie hoyt hudson huey hurley huseyin huseyn huston hydar hyman hyrum iain ibai ichika ignatius ike iker ilan ' +
    'ilija immanuel inuk inunnguaq ionut irvin irwin isaak isac isadore isai isaiah isaias ishaan ishmael isiah isidro ismael israel isreal issac itai ' +
    'itsuki izaac izaak izaiah izayah jabari jace jacinto jackson jacobo jacoby jadiel jadon jaedon jagger jaheim jair jairo jairus jajuan jaka jakobe ' +
    'jakov jakub jaleel jalen jalil jalon jamaal jamar jamarcus jamarion jameel jamel jamell jameson jamil jamin jamir jamon jaquan jarad jarell jaret ' +
    'jarett jarod jaron jaroslav jarred jarrell jarret jarrett jarrod jarvis jase jasen jashawn jasper javan javen javian javin javion javon javonte jax ' +
    'jaxen jaxon jaxson jaxton jayceon jaycob jaydon jaylon jaymes jaysen jayson jayvion jayvon jed jedediah jedidiah jefferey jefferson jeffery jeffry ' +
    'jennings jerad jerald jeramiah jeramie jeramy jered jerel jereme jeremey jeremias jeremie jerimiah jermaine jermey jermiah jerod jerold jeromy jeron ' +
    'jeronimo jerrel jerrell jerrod jerrold jeshua jess jethro jett jevon jhon jian job joeseph joesph johnathan johnathon johnmichael johnpaul johnson ' +
    'johny jokubas jonatan jonathon jones jonny jordy joseluis joshuah josiah josue jovani jovanni jovanny jovany joziah juancarlos judah judd judge judson ' +
    'juelz julen julien junior junius justen juston justyn juwan kacper kade kadeem kaden kadin kaeden kael kahlil kaiden kain kajus kale kaleb kalel ' +
    'kalvin kamron kanata kane kannon kasen kash kason kaspar kathem kavin kavon kayson keandre keanu kedrick keenan keion keir kelton kelvin kenan kendric ' +
    'kendrick kennard kenney kennith kent kenton kentrell kenyon keon kermit kerwin keshaun kevan keven kevon keyon keyshawn khalil khristopher kian kiel ' +
    'kieth king kingston kip kipp kiril kirill kirkland kirollos kirt knox kobe koby kody koen kohen kole kollin kolten kolton konner konnor korbin kraig ' +
    'krish kristofer kristoffer kristopher krzysztof kurtis kyan kyls kyron kyson ladarius lafayette lamarcus lamarr lambert lamont lamonte landan landen ' +
    'landin landon lanny laron laszlo lathan laurence lawerence lawrance lawson lawton lazaro lazarus leamon leander leandro leeland leeroy leevi leif ' +
    'lemuel lenard lennart lenwood leobardo leonel leonidas leopold leopoldo les lethabo levente levi levy lex lincoln lino linus linwood lon lonny lonzo ' +
    'lorne louie lovro lowell loyal loyd lucian lucien lucio lucious lucius ludovic ludvig luuk lyle lyman lynwood mac macario macaulay maceo maciej mack ' +
    'maddox mahamadou mahammad mahdi mahesh mahlon majd major makai makhi maksim malachai malachi malachy malakai malaki malcom malik malvin mamadou manish ' +
    'marcelino marcello marcellus marcin margarito mariano marios markeith markel markos marques marquez marquis marquise marshal marshawn martell martez ' +
    'martim masen mason masoud massimo matej mateo matheus mathew mathis matias mattias matus matyas maverick maximilian maximiliano maximillian maximo ' +
    'maximus maxton maxwell maxx maynard mcarthur mccoy meir mekhi melton melvyn menachem mendel merton mervin mervyn meyer micheal mick miguelangel mihai ' +
    'mikaere mikeal mikolaj milford milhouse millard milo minato minik miquel misael mitchel modesto modibo moe mohamad moises monte montrell monty ' +
    'mordechai moritz morton mose moussa muhamed muhammed murad murry musa mustapha myles myron nahom napoleon nash nasir nathanael nathanial nathen nathy ' +
    'nazir neel nehemiah nels nestor neville nevin newell newton nicholaus nicklas nicklaus nickolas niels niilo nik nikau nikhil niklas nikolas nikolaus ' +
    'niles nino nixon noble noe nojus nolan nolen nomaan norberto normand norris norwood nuka obed obie octavio octavius odin odis oier olan olav oleksandr ' +
    'olen olin omari omarion omer ondrej oneal oran oren ori orin orion orrin orval orville osbaldo oskar osvaldo oswaldo otis ottis oumar padraig pascual ' +
    'pasquale patric patricio patrik paulo paulos pavlo petar petro petros philipp pierce pierson pieter porfirio porter prakash pranav pravit prem ' +
    'prentice prentiss preston price prince princeton pyotr quentin quenton quinten quintin quinton rachid raekwon raheem raiden rainer ralf ramiro ramone ' +
    'ramses rance randal randel randell randle randolph ransom raoul rashaad rashard rasheed rasmus rawiri rayburn rayford raymon raymundo raynard rayshawn ' +
    'reed reginal reginald reid reinaldo renaldo renard renato reno rexford rey reyansh reymundo reynaldo reynold rhett riccardo richardo richmond rickey ' +
    'rico ridge rigoberto rishi ritchie roan robb robinson roby rocco rock rocky roddy roderic rodger rodolfo rodrick roel rogelio rogers rohan rojelio ' +
    'rolando rolland rollie rollin romel romeo ronaldo ronan rondell ronin ronny roosevelt roque roscoe rosendo rosevelt rowdy rowland rubin rudolfo rueben ' +
    'russel rustin rusty ryder ryker ryne ryou sabastian sahil sal salik salomon sameer samkelo sammuel sammy sampson samson samual sandeep sandro sanford ' +
    'santino santo saqib satoshi saul savion scot scotty seamus sebastien sedrick sekou selim sepp servando seymour shad shahid shamar sharif shedrick ' +
    'sheldon shelton shemar sherman sherwin sherwood shimon shlomo shmuel siddharth siddhartha sigmund silas silvestre simeon siyabonga skip slade smith ' +
    'solomon sonny souleymane souta stafford stanford stanton stefanos stephon stetson stevan stone stoney stu suraj suresh svend syed sylas sylvan ' +
    'sylvester szymon tadgh tahj taichi taika talan talmadge talon tanner tareq tarik taron tatsuki taurean tavares tavaris tavion tavis tavon teddy ' +
    'teodoro terance terell terrance terrel terrell terron tevin thad thaddeus thane thatcher theadore theodis theodor theron thiago thom thor thornton ' +
    'thurman thurston tillman timmothy timmy titan tito titus tobias tobin tod tommaso tomoharu toney torin trace trae travion travon trayvon tre tremayne ' +
    'trenten trenton trever trevin trevion trevon treyton treyvon tripp triston truman tucker tunar turki turner tyquan tyran tyreek tyrek tyrel tyrell ' +
    'tyrese tyron tyrus tyshawn tyson tzvi ubaldo ughur ulises ulrik ulysses umberto unax urban uriel urijah usman valentino vance varun vaughn vern vic ' +
    'vidal vihaan vincente vincenzo vinson vito vivaan vivek vlad vladislav vojtech waldo walker walton ward wardell warner watson wayland waylon wayman ' +
    'waymon webster weldon welton wendall wes west westin westley weston wilber wilbert wilburn wiley wilford wilfredo wilfrid willam willard williams ' +
    'willian willis wilmer wilson wilton windell winfield winford winfred winfried winslow wojciech woody wout wouter wyatt wyman xander xhoel xzavier ' +
    'yaakov yadiel yahir yahli yakov yandel yann yannick yaroslav yash yassin yassine yehuda yevgeni yevgeny yisroel yitzchok yoel yonas yonatan yonathan ' +
    'yosef yousef yousouf yuriy yusef yusif yuuma zac zach zachariah zachery zackary zackery zahid zahir zaid zaiden zain zakary zan zander zane zavier ' +
    'zavion zayden zayne zeb zechariah zeke zev',
);

/** Given names of women. */
export const MORE_FEMALE = setOf(
  'aada aadya aaliyah aanya aaradhya aasha abagail abbey abbi abbie abbigail abbigale abby abbygail abi abigale abigayle abriana abrianna abrielle abril ' +
    'abygail acacia adaline adalyn adalynn adamaris addie addilyn addisyn addyson adelaida adelaide adele adelene adelia adelina adeline adella adelle ' +
    'adelyn adelynn adia adilene adina aditi adreanna adria adriane adrianna adrianne adriena adriene adrienne adyson agatha aggie agustina aida aileen ' +
    'ailyn aimee aina aino ainsley aishah aisling aislinn aislynn aiyana aiyanna aja ajla akilah alaina alanah alani alanis alanna alannah alanoud alaya ' +
    'alayah alayna alaysia alba alberta albertha albina alda alea aleah alecia aleena aleigha aleisha alejandra aleksandra alena alene alesha aleshia ' +
    'alesia alessandra alessia aleta aletha alethea alethia alexa alexandrea alexandria alexia alexsandra alexus alfreda alia aliah aliana alianna alicja ' +
    'alida aline alisa alise alishia alisia alissa alisson alivia aliya aliyah aliza allana allegra allene alli allissa allisson alliyah ally allysa ' +
    'allyson allyssa almeda alona alondra alonna alora alta althea alvina alya alyce alycia alysa alyse alysha alysia alyson alyssa alyssia alyvia amahle ' +
    'amaia amaira amalia amara amariah amaris amaya amayah ambar amberly amelie amelija america amethyst ami amia amiah amie amilia aminah aminata amirah ' +
    'amiya amiyah ammie amya amyah anabel anabella anabelle anahi anai anais analia analisa analise anamaria ananya anastacia anastasija anaya andjela ' +
    'andria ane anessa aneta anette angelena angeles angelia angelic angelika angeline angelique angelita angella angelyn ani ania aniah anika anisa anisha ' +
    'anissa anitra aniya aniyah anja anjali anjanette anjelica annabell annabella annabelle annalee annaliese annalisa annalise annamae annamaria annamarie ' +
    'anneliese annelise annemarie annett annetta annmarie anohito ansley antionette antoinette antonella antonette antonina anya aoi apryl arabella araceli ' +
    'aracely araya ardella ardith areli arely aretha aria ariadna ariadne ariah ariana ariane arianna arianne arica ariela ariella arielle arika arionna ' +
    'arissa ariya ariyah ariyana ariyanna arla arleen arlena arleth arlette arline armida arnetta aroha arpita aryana aryanna asha ashely ashia ashlea ' +
    'ashlee ashlei ashleigh ashli ashlie ashly ashlyn ashlynn ashraqat asia asiya asja asmita assil ataahua athena aubree aubri aubriana aubrianna aubrie ' +
    'aubrielle audra audrea audree audri audriana audrianna audrie audrina augustina aundrea aura aurelia aurora austeja autum autumn avah avalon avani ' +
    'averi averie aviana avianna avigail aviva avril awa aya ayah ayana ayanna ayesha aygun ayla ayleen aylin ayn ayse aysel aysha ayva azalea azaria azra ' +
    'azucena azul azuna babette baila bailee bambi barb barbie barbora barbra bayarmaa baylee bayleigh baylie bea becca becki beckie belen belinay bella ' +
    'belle belva benita berenice bernadine bernardine berneice bernetta berniece bernita berta bess bessie bethanie bethann betsey bettie bettina bettye ' +
    'beula beulah bev beverlee beverley bianka biljana billye binita bintou birdie bismah blaire blanca blanch blanche blossom blythe bobbi bobbye boglarka ' +
    'bolormaa bonita bonny braelynn brandee brandi brandie brandy braylee brea breana breann breanna breanne bree breeanna brenna breonna bria briana ' +
    'brianna brianne bridgett bridgette brie brieanna briella brielle brigette brigid brinda brinley brionna brisa briseida brissa britany britney britni ' +
    'britta brittaney brittani brittanie brittany brittnee brittney brittni brittnie brittny bronwyn brookelyn brookelynn brooklyn brooklynn bryana bryanna ' +
    'bryleigh brynlee brynn brynna brynne buffy cady caelyn cailey cailin cailyn caitlyn caitlynn caleigh cali calista calla calli callie cambria camelia ' +
    'camellia cami camila camile cammie candance candelaria candi candice candida candie candis candy candyce capri caprice cara caren cari carie carin ' +
    'carina carisa carissa carlee carleen carleigh carlene carletta carley carli carlota carlotta carlyn carma carmela carmelita carmella carolann carolee ' +
    'carolyne carolynn carri caryl caryn casandra casie cassaundra cassi cassie cassondra cataleya catarina catelyn caterina catharine catherina cathey ' +
    'cathi cathie cathleen cathrine cathryn catina catrina cayla caylee caylin cecelia cecily celena celeste celestina celestine celina chana chanda ' +
    'chandra chanel chanell chanelle chante chantel chantell chantelle charis charise charisma charissa charisse charity charla charlee charleen charleigh ' +
    'charlena charlette charli charline charlize charmaine charolette chasidy chasity chassidy chassity chastity chava chaya chedeline chelsey chelsi ' +
    'chelsie chelsy cher cheree cheri cherie cherilyn cherise cherish cherri cherrie cherry cheryle cheryll cheyanne cheyenne chiara china chiquita chrissy ' +
    'christa christal christeen christel christena christene christi christiana christiane christianna christy chrystal chyanne chyna chynna ciana cianna ' +
    'ciara ciarra cicely cielo cienna ciera cierra cinda cindi cinnamon cinthia citlali citlalli citlaly claribel clarice claris clarisa clarissa claudette ' +
    'claudine clementine cleopatra cleta cloe clotilde clover coleen collette concetta constanza consuelo cora coral coralie coraline cordelia coreen ' +
    'corene coretta corina corine corinna corinne corissa cornelia corrina corrine courtni courtnie courtny crissy crista cristal cristen cristi cristie ' +
    'cristin cristine cristy cydney cyndi dacia dafne dahlia daija daijah daina daisha daja dalal daleyza dalia dalila dalilah damaris damia danae danelle ' +
    'danette dania danica daniella danika danisha danita daniz danna dannette danni dannielle danya danyelle daphna dara darcey darci darcie daria dariana ' +
    'darla darleen darlena darlene darline dasha dasia davida davina dawna dawne dayana dayanara dayanna dayna daysha deana deann deanna deanne deasia ' +
    'debbi debbra debby debi debrah dede dedra deeann deedee deedra deena deidra deidre deisy deja dejah dela delana delaney delanie delena delfina delia ' +
    'delicia delila delilah delinda delisa della delois delora delores deloris delphia delphine delta demetra demetria demi dena denae deneen denice ' +
    'denisha denisse denita denna dennise deonna desirae desire desiree dessie destany destinee destiney destini destinie destiny detra devona devora ' +
    'devorah dhia dian diann dianna dinah dionna dionne divya dixie diya djeneba dollie dolly domenica dominga dominica dona donielle donita dorcas doreen ' +
    'dorene doretha doretta dori dorinda dorine dorla dorotha dorothea dortha dorthea dorthy dottie dovie dreama drema drucilla drusilla dulce earlean ' +
    'earlene earline earnestine eartha easter eboni ebonie ebony echo ecrin eda edie edna edwina edythe eevi effie eisha ekaterina ekta ela elaina elana ' +
    'elayna elayne elda eldora eleanora eleanore elease elen eleni elexis eliana elianna elicia elida elif elin elina elinor elise eliska elissa elizabete ' +
    'elizaveta elizebeth elle elli elliana ellianna ellie elly ellyn elma elmira elna elnora elois eloisa eloise elora elouise elva elvera elvia elvina ' +
    'elvira elyse elysia elyssa ema emalee emanuela ember emelda emelia emeline emely emerald emerie emersyn emi emilee emilie emilija emina emine emmalee ' +
    'emmaline emmalyn emmalynn emme emmeline emmie emmy emogene ena enedina enid era ericka erinn erlene erlinda erma erna ernestina ernestine eryn esma ' +
    'esme esmeralda esperanza essence essie esta estefani estefania estefany estela estele estella estelle ester estere estrella ethelyn etta eugenie eula ' +
    'eulalia evalyn evangelina evangeline evelin evelina eveline evelyne evelynn everly evette evi evie evita evonne ewa fabiola faigy faith fajr fallon ' +
    'fannie fanny fanta farah farida farrah farzana fatemeh fatiha fatimah fatin fatma fatoumata fawn felecia felica felicity felisha fenna fern fernanda ' +
    'ferne fien filomena flor florencia florene florida florine flossie fonda fozia franchesca francina francisca francoise freda fredia freeda freida ' +
    'freja frieda gabi gabija gabriella galilea gamalat gamila gaye gayla gaylene gaynell gearldine gema gemma gena genesis geneva genevieve genie genna ' +
    'genoveva georgeann georgene georgetta georgette georgiana georgianna georgine geraldina geralyn geri gerri gertie gertrud gia giada giana gianna ' +
    'giavanna gigi gilda gillian ginny giovanna gisel gisela gisele giselle gissel gisselle gita gitty giuliana gizelle gladis glena glenna glinda glory ' +
    'glynda glynis golda goldie googoosh gracelyn gracelynn gracey gracie graciela gracyn grayce grecia gretta griselda guinevere gunay gunel gwenda ' +
    'gwendolyn gwenyth gwyneth habiba hadassah hadlee hailee hailey hailie haily hala halee haleigh haley hali halie halle halley hallie hana hanah hanna ' +
    'hariet hariette harleigh harmoni harmony harriett harriette hasnaa hasti hatice hattie hawa haydee haylee hayleigh hayley haylie heaven heavenly hedy ' +
    'heide heidy hellen helmi henrietta herlinda hermine herminia hessa hester hettie hilda hildegard himari hoda holley holli honesty honey hortencia ' +
    'hortense hosna hosniya hussa hyacinth idalia idell idella iesha ila ilana ileana ilene iliana ilina ilona ima imane imani imogena imogene ina india ' +
    'inez inji iola iona ione irati ireland irena irma isabela isabele isabell isadora isamar isela isha isidora isis isla islande isobel italia itzel iva ' +
    'ivaana ivalu ivanna ivette ivonne iwona iyana iyanna izabel izabella izabelle izaro jacalyn jacelyn jaci jacie jacinda jacinta jackeline jackelyn ' +
    'jacki jacklyn jacklynn jaclyn jaclynn jacqualine jacquelin jacquelina jacquelyn jacquelyne jacquelynn jacquline jacqulyn jada jaeda jaela jaelynn ' +
    'jaida jaila jailene jaimee jakayla jaleah jaleesa jalisa jalissa jaliyah jamesha jami jamia jamila jamilah jamiya jamiyah jamya jana janae janai janay ' +
    'janaya janee janeen janel janele janell janelle janene janessa janeth janett janetta janette janey jania janiah janie janiece janina janine janis ' +
    'janise janiya janiyah janna jannet jannette jannie janya jaquelin jaqueline jaquelyn jaslene jaslyn jasmin jasmina jasmyn jasmyne jaunita javiera jaya ' +
    'jaycie jayda jayla jaylah jaylee jayleen jaylene jaymee jayna jayne jazelle jazlyn jazlynn jazmin jazmine jazmyn jazmyne jazzlyn jazzmin jazzmine ' +
    'jeana jeane jeanelle jeanene jeanetta jeanie jeanina jeanine jeanmarie jeanna jeannette jeannie jeannina jeannine jelena jemma jena jenae jenell ' +
    'jenelle jenesis jenessa jeni jenifer jeniffer jenine jenise jennah jennette jenni jennie jenniffer jeraldine jeri jerica jerilyn jerri jerrica jesenia ' +
    'jesica jessa jessalyn jessenia jessika jianna jil jilian jillian jimena jing joana joane joanie joann jocelin jocelyne jocelynn jodee jodi joella ' +
    'joelle joellen joetta joette johana johannah johna johnetta johnna joi jolee joleen jolena jolene jolie joline jolynn jonelle joni jonna jordana ' +
    'jordynn jorja josefa josefina josefine joselin joseline joselyn josephina josette josie joslyn joslynn josselyn journee jovana jovanna jovita joy joya ' +
    'joycelyn joye juana judeline judi judie julee juli juliane juliann julianna julieann julienne julieta juliette julisa julissa juniper jurnee justina ' +
    'kabita kaci kacie kadiatou kadie kady kaede kaela kaeli kaelyn kaelynn kaia kaila kailani kailee kaileigh kailey kaili kaily kailyn kailynn kaitlin ' +
    'kaitlyn kaitlynn kaiya kala kalea kaleah kalee kaleigh kalena kaley kali kalia kalie kalina kalista kaliyah kalle kalli kallie kalyn kalynn kamaria ' +
    'kami kamila kamilah kamile kamille kamiya kamiyah kamora kamya kandace kandi kandice kandis kandy kanisha kaniya kanyakumari kara karah karena kari ' +
    'karie karima karime karis karisa karissa karla karlee karleen karleigh karlene karley karli karlie karly karlyn karma karmen karolina karoline karolyn ' +
    'karren karri karrie karyl karyn kasandra kasi kasie kassandra kassi kassidy kassie kat katalina katarina katelin katelyn katelynn kateri katey ' +
    'kathaleen katherin katherina kathern katheryn kathi kathie kathlene kathlyn kathrine kathryne kathyrn kati katia katina katlin katlyn katlynn katrice ' +
    'kattie katy kavita kay kaycee kaycie kaydee kaydence kaye kaylah kaylani kaylea kaylee kayleen kaylene kayley kayli kaylie kaylin kaylyn kaylynn ' +
    'kaytlin kaytlyn keana keanna keara kecia keeley keely keesha keila keily keira keisha kejsi kelci kelcie keley keli kelis kelle kellee kellie kellye ' +
    'kelsea kelsey kelsi kelsie kelsy kely kenda kendra kendyl kenia kenisha kenna kennedi kenyetta kenza kenzi kenzie keona kera keren kerri kerrie ' +
    'kerrigan kesha keshia keturah keyana keyanna keyla keyona keyonna keziah khadija khadijah khadije khalia khawla kheira khloe khongordzol kia kiana ' +
    'kianna kiara kiarra kiera kierra kiersten kierstin kierstyn kiesha kimber kimberely kimberlee kimberley kimberli kimberlie kimberlyn kimmernaq kimora ' +
    'kindra kinley kinsey kinsley kira kirra kirstie kirstin kirstyn kisha kitty kiya kizzy klarissa klea kloe konul kora korina krissy krista kristal ' +
    'kristel kristi kristiana kristie kristine kristy kristyn kristyna krysta krysten krystin krystina krystle kya kyah kyara kyla kylah kylee kyleigh ' +
    'kylie kymberly kyndal kyndall kyndra kynlee kyra lacee lacey lachelle laci lacie ladona ladonna laia laila lailah laina lainey laisha lakeisha ' +
    'lakendra lakesha lakeshia lakia lakisha lamija lanae lanette laney lani lanie lanita laniya laniyah laquisha laquita larae laraine larhonda larissa ' +
    'laronda lashanda lashawnda lashay lashonda lashunda latanya latasha latavia latesha latia laticia latina latisha latonia latonya latoria latosha ' +
    'latoya latrice latricia latrina launa lauralee laureen laurel laurene lauretta laurette lauri lauryn lavada lavera laverna lavina lavinia lavonda ' +
    'lavonne lawana lawanda lawanna laxmi layla laylah layna lea leana leandra leane leann leanna leanne leatha leatrice leda leeann leeanna leeanne leela ' +
    'leena leesa leia leigha leighann leilah leilani leisa leja lejla lela lelia lenna lenora lenore leola leonie leonor leonora leora leota lesa lesedi ' +
    'lesia leslee lesli lesly leslye leta letha letitia lettie letty lexi lexie lexis lexus lexy leyla lezlie lia liane lianna lianne libbie libby liberty ' +
    'lida lidia lidya liepa lilah lili lilia liliana lilianna lilith lilja lilla lilli lillia lilliana lillianna lillie lilly lillyana lillyanna lilyan ' +
    'lilyana lilyann lilyanna lindsi lindsy linette linnea linsey lisbeth lise lisette lisha lissa lissette lita litzy liv livia lizabeth lizbeth lizet ' +
    'lizeth lizette lizzie lluvia lolita lona londyn loni lonna lora loraina loraine loree loreen lorelai lorelei lorena lorene lori loriann lorie lorinda ' +
    'lorine lorna lorraina lorretta lorri lorrie lotte lottie louann louella lourdes louvenia lovelie luana luann luanne lucero luci luciana lucija lucila ' +
    'lucile lucretia luela luella luise lula lulu lulwa luna lupita lura luvenia luz lyda lyla lylah lyna lyndsay lyndsey lyne lynelle lynna lynne lynnette ' +
    'lynsey lyra mable macayla macey machelle maci macie mackenna macy madaline madalyn madalynn maddie maddison madelaine madelene madelin madelina ' +
    'madelyn madelyne madelynn madge madilyn madilynn madisen madisyn madonna madysen madyson mae maegan maeve magali magaly magan magda magdalene magen ' +
    'magnolia maha mahogany mai maia maile maira maire maisie maite maiya maja makaela makaila makala makayla makaylah makena makenna makenzi makenzie ' +
    'makiya makiyah makyla malaya malaysia malea maleah malena malia maliah malika malina malinda malisa malissa maliyah malka mallorie mallory malorie ' +
    'mamie manda mandakranta mandi mandie manon manuela mara marah maranda marcela marcelina marceline marcella marci marcie marcy mardell marely maren ' +
    'margarett margarette margarida margaux marge margery margie margo margret margrette marguerite mari mariamawit mariami mariana mariane mariann ' +
    'marianna maribel maribeth maricela maricruz mariel mariela mariella marielle marietta marija marika marilee marilou marilu marilynn marisa marisela ' +
    'marisol marita maritza marivel mariya mariyah marjory markita marla marlana marlee marleen marleigh marlena marlie marlys marna marni marnie marquetta ' +
    'marquita marti marva marwa marya maryalice maryan maryann maryanna maryanne marybeth maryellen maryjane maryjo marylee marylin marylou marylyn ' +
    'marylynn maryrose masoumeh mathilda mathilde matilda mattie maud maude maudie maura maurine mavis maxina may maya mayah maybell maybelle maycee maylee ' +
    'maylin mayme mayra maysoun mayte mazie mckayla mckenna mckenzie meadow meagan meaghan mechelle meera meggan meghann mei melaine melani melany melba ' +
    'melia melina melisa mellisa mellissa melodee melodie melody melonie melony melva melvina melynda meranda mercedez mercy meri meridith meriem merilyn ' +
    'merissa merjem merlene meron merri merrie merry meryem meta miah micaela micayla michaela michaella michela micki midori miesha migdalia mikaela ' +
    'mikaila mikala mikayla mikki mila milagros milana milani milania milena miley milica milissa millicent millie milly mindi mindy minenhle minerva ' +
    'minnie mira miracle miral mirella mireya mirian mirlande mirna missy misti mistie misty mittie mitzi miya miyah miyar mobina mollie monet monika ' +
    'monique monserrat montserrat moriah mozelle mrignayani mya myah myesha myia mykayla myla mylee myranda myriam myrlande myrtice myrtis myrtle ' +
    'naasunnguaq nada nadene nadina nadya nahia nailah naima nakisha nakita nala nalani nalla nallely nan nanci nancie nanette nannette nannie naomie ' +
    'narges nariah natalee natali nataly natalya natashia nathalia nathalie nathaly natosha nautica naya nayeli nayely nechama nedra neha nehir nel nela ' +
    'nelda nelisa nell nella nellie nena neoma nereida nerissa nesreen neta nettie neva nevaeh neveah nia nichelle nichol nichole nicki nickole nicol ' +
    'nicolette nicolle nidia niesha niharika nika niki nikole nila nilda ninfa nisanur nisha nita nivi niya niyah noelani noelia noella noelle noemi nola ' +
    'nona noreen norene norine nouf novella nuray nurul nya nyah nyasia nydia nyla nylah octavia odalis odalys odelia odessa odette odval ofelia oisha ' +
    'oksana ola oleta olive olyvia oma ona opal ophelia oralia oriana orpha ouida oumou oyunbileg paige paislee paisley paityn palma paloma pamala pamelia ' +
    'pamella pandora paninnguaq pansy parvati passion patience patrica patrice patrina pattie pauletta paulina pearlie pearline peggie peighton penni ' +
    'pennie peri perla phillis philomena phylicia phylis phyliss pia pinkie pipaluk piper polina poppy porsche porsha portia precious preslee pricilla ' +
    'princess priscila priyamvada prudence puteri pyper qiana queen queenie quiana rabina racheal rachele rachell rachelle rachida racquel rae raeann ' +
    'raechel raegan raelene raelyn raelynn rafaela raina rana ranae randa randi rania rashida raya raylee raylene rayna reanna reatha reba rebbecca rebeca ' +
    'rebecka rebeka rebekah rebekka reem reema reena regena regenia reihaneh reina rena renae renea renita reta retha retta reva reyna rhea rhianna ' +
    'rhiannon rhoda rhona ria rianna richelle rihanna rileigh rin rina risa rivka riya robyn rochel rochele rochelle rocio roghayyeh rolanda romina romona ' +
    'rona ronda ronna ronni rosalba rosalee rosalia rosalie rosalina rosalinda rosaline rosalva rosalynn rosana rosann rosanne rosaura roseann roseanna ' +
    'roseanne rosella roselle roselyn rosemarie rosetta rosia rosina rosio rosita roslyn rowena roxana roxane roxann roxanna roxie roxy rubi rubie rubye ' +
    'rutha ruthann ruthanne ruthie ryanne ryleigh saanvi sabina sabra sade sadie sahar sahara saida saira sakeena sakineh sakura salena salina sallie salma ' +
    'samara samaria samatha samaya samia samira samiya samiyah samone samya sana sanaa sanai sandi sandie saniya saniyah sanjana sanjuana sanjuanita santa ' +
    'santina sapphire sarahi sarai sarena sari sariah sarina sarita sariyah saundra savana savanah savanna savannah scarlet scarlett scarlette seanna ' +
    'sebrina selah selena selene serena serene serenity serife serina setayesh sevda sevinj shaelyn shahd shaikha shaila shaim shaimaa shaina shakia ' +
    'shakira shala shalonda shameka shamika shamya shana shanae shanaya shanda shandra shaneka shanel shanell shanelle shani shania shanice shanika ' +
    'shaniqua shanita shaniya shaniyah shanna shanta shante shantel shantell shantelle shanya shaquana shaquita shara sharee sharen shari sharita sharla ' +
    'sharleen sharlene sharonda sharron sharyl sharyn shasta shauna shaunna shavonne shawanda shawna shawnda shawnee shawnna shayla shaylee shaylynn shayma ' +
    'shayna sheba sheena sheilah shelba shelbi shelbie shelia shelli shena sheree sheri sherie sherifa sherilyn sherita sherlyn sherri sherrie sherry ' +
    'sherryl sheyla shianne shiela shira shirlee shirlene shirli shirly shivani shona shonda shonna shoshana shreya shristi shyann shyanne shyla sibyl ' +
    'siena sienna siera sierra sigrid sillin sindy sirena sita siti skyla sloane snezana sobia sofie sofija soledad soleil somayyeh somer sommer sondra ' +
    'sonja soraya spring sri staci stacia stacie star starla starr stefani stefanie stefany steffanie stela stephaine stephani stephania stephany stephenie ' +
    'stormie sueann suellen suha sumayah summer sunday sunita sunshine suri susane susann susannah susi susie suzan suzana suzane suzann suzanna suzette ' +
    'suzie syble sydnee sydney sydni sydnie symone synthia tabatha tabetha tabitha tahlia taina taisha takisha tala taleah talia taliah talisa talisha ' +
    'talitha taliyah talya tamala tamatha tameka tamela tamera tami tamia tamica tamie tamika tamiko tamira tamisha tammara tammi tammie tamra tamya tamyra ' +
    'tana taneisha tanesha tangela tanika tanisha taniya taniyah tanja tanna tarah taraji tarana tari tarra tarsha taryn tasha tashia tasia tatianna ' +
    'tatiyana tavia tawana tawanda tawanna tawny tawnya taya tayla taylar tea teanna teena temperance tena tenisha tenley tennille teodora tequila tera ' +
    'terese teresita teressa tereza teri terra terri terrie tesla tessa tessie thalia thandolwethu theda thelma therese thomasina thomasine tia tiana ' +
    'tianna tiara tiarra tiera tierney tierra tiesha tiffaney tiffani tiffanie tiffiny tillie tingting tionna tisha tomasa tomeka tomi tomika tonda tonia ' +
    'tonisha tonja tonya tora tori tosha tova towanda toya tracee traci tracie treasure trena tresa tressa tressie treva tricia trina triniti trinity ' +
    'trisha trista trudi trudie tuesday tui tula twana twila twyla tyana tyanna tyasia tyesha tyla tyra ugne una urte usha uxue vada valarie valencia ' +
    'valeria valery valorie vanesa vania vannessa veda velda velia velma velva velvet venessa venita venus verda vergie verla verna vernetta vernita verona ' +
    'veronika vesna vesta vianey vianney vickey vickie vida vienna vikki vikky viktoria viktorie viktorija vilma vilte vina vincenza violeta violette ' +
    'virgie viridiana vita viviana vivianna vivien vivienne vonda vusala wakana wanita wendi wendie whitley whitni whitny widelene wila wilda wilhelmina ' +
    'willa willene willow windy winnifred winona wynona wynter xiaomei xiaoyan ximena xinyi xiomara xochitl yadira yagmur yahaira yajaira yamilet yamileth ' +
    'yaneli yanet yanira yara yareli yarely yaretzi yaritza yasmeen yasmine yazmin yazmine yelena yesenia yesica yessenia yessica yolonda yoselin yuina ' +
    'yuliana yulissa yuna yuridia yvona yvone yvonna zada zahra zaida zaira zakiya zandra zaniya zaniyah zara zaria zariah zariyah zehra zeinab zelda zella ' +
    'zelma zena zenaida zenobia zeynab zeynep zina zineb zita zoey zofia zoie zola zona zora zoya zsofia zulema',
);
