// Words that open a sentence with a capital in the training parts of PolNeAR and FNC-1 and are nearly always small elsewhere (five times or more in
// small letters), and the closed classes of English: counted by a script, completed by hand.

/** Ordinary words: a capital at the start of a sentence makes no name of them. In small letters. */
export const ORDINARY: ReadonlySet<string> = new Set(
  (
    'the he it in but we and this they she that there if as on according you when while his for at after so ' +
    'one what however some no with now to even an by many all these last during her then my since another here ' +
    'our people still despite not instead those just although more how both other because like two yet earlier ' +
    'well why from meanwhile let of though former their several asked follow only among who perhaps most today ' +
    'or do speaking also first sources is over maybe yes image under before once following look others ' +
    'yesterday its officials about please indeed related later three each local shortly have neither whether ' +
    'reports nobody photo unfortunately everyone read every much big authorities attorney sometimes any rather ' +
    'does can apparently right such editor voters back good given until where none thank nearly four security ' +
    'either almost witnesses video having six early further update thus see nor up whatever regardless unlike ' +
    'your did anyone without investigators experts nevertheless will source share rapper nothing too are ' +
    'conservative dozens multiple soon hundreds finally which sorry being analysts inside based therefore part ' +
    'check prior stop may reportedly little has make reporters obviously should additional along government ' +
    'currently click law less between black again thanks polls ever women members health father okay ' +
    'everything around besides things sure candidates take specifically meet reporting nonetheless time baby ' +
    'residents through very was twenty supporters five everybody go come could beyond friends thousands ' +
    'immigration using hedge recently within true outside activists would staff remember rest doctors ' +
    'protesters never regarding had conservatives out next current presumptive especially ultimately foreign ' +
    'citing together unless aides few recent de due stories appearing via great judge making young retired ' +
    'stay including overall millions social party photos eight seven children something amid late yeah ' +
    'teachers contributing military born special path play fan anti oil governor second presidential going ' +
    'aside really simply adding family fighters talk morning public critics certainly basically fear ' +
    'eventually workers otherwise sales get except someone across similar be already face details pictures ' +
    'previous speculation intelligence spring ten world reset emergency historically hours online listen ' +
    'addressing man leaders campaign planned were footage politicians honestly victims opponents looking ' +
    'throughout investors start money whoever credit often previously full liberals key close dog politics ' +
    'think hopefully embassy me business professor founded inspector scientists continue militants zero upon ' +
    'separately wildlife per considering thirty enter half high vote keep lock call probably men actress ' +
    'running political working reached subscribe opposition students liberal estimates number usually girls ' +
    'afterward clearly sooner days immigrants against reflecting low nationally sad major welcome opening ' +
    'questions email fundraising dressed similarly best long imagine calling power officers assuming sons pro ' +
    'prosecutors contrary third example commander rumors apart unconfirmed fans tourists gout fighting vet ' +
    'losing wait note forty anybody holding large initially exactly game tell superdelegates leave top eleven ' +
    'worth consider data pollsters declared alongside unemployment frankly technology fewer anger notably ' +
    'border guns gun putting democracy thinking developers private lawmakers standing life terrorist growing ' +
    'figures typically moving organizers hard titled administration initial congressional legal taking school ' +
    'general lie fifteen absolutely wouldn officer try co lately ranking seriously leading abortion hope ' +
    'depending director policies home dark pictured sounds researchers consistent images marijuana wrong ' +
    'supply kids violence normally dude sadly subsequently shareholders messages journalists run analysis ' +
    'claims truth ask individuals namely suddenly applying media cyber respondents tonight majorities song ' +
    'compare fight real said team day privately find ladies small add enough economists anything comedian ' +
    'years absent college mostly exit non free responding radical elections voices mainstream recalling tens ' +
    'beneath polling actually rival global behind groups support mass fast want events digital walking believe ' +
    'correction noting off twelve pointing employees poll quick guess setting radio sound message chief ' +
    'opinion word below facts tough flying starting watching couple demonstrators seeking quite suspected ' +
    'graphic illegal different settle female medical hostages fat supposedly forensic updates information art ' +
    'possible always happy view various ex worse join quoting snow brothers spiders climate paramedics ' +
    'hospital human spokesman parents reality generally environmental lead insiders field animals numerous ' +
    'uploaded keeping fighter existing users turns strategy praising professional writing respect agency ' +
    'soldier member tomorrow principal medics force paradise shares added hip average shots lots chances ' +
    'photograph acting symptoms beginning clinic picture coming dramatic abandoning soldiers hungry date ' +
    "subject above i a am been it's he's she's that's there's i'm we're they're don't didn't can't won't mr. " +
    'says tells told whose thats lets mrs him us them themselves himself herself itself ourselves yours hers ' +
    "theirs ours i've we've you're you've isn't wasn't aren't doesn't i'll we'll it'll he'll she'll couldn't " +
    "shouldn't wouldn't let's here's what's who's where's how's they've they'll"
  ).split(' '),
);

/** Days and months, in small letters, with the usual abbreviations. */
export const CALENDAR: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april may june july august ' +
    'september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. jan feb mar apr aug sept oct nov dec mon tue tues wed thu thurs fri sat sun ' +
    'est edt gmt utc pst pdt cst a.m. p.m. am pm ad bc b.c. a.d. tv gdp ph.d. ceo cfo coo dna hiv aids faq dvd dvds vhs mba lgbt lgbtq usd suv suvs atm pc pcs cd cds tvs covid covid-19 i.q. iq pr id dj mvp rsvp ps asap sos gps lcd led usb pdf url ok'
  ).split(' '),
);

/** The closed classes: articles, pronouns, prepositions, conjunctions, auxiliaries, and their contractions. In small letters. */
export const CLOSED: ReadonlySet<string> = new Set(
  (
    'a an the i he she it we you they him her us me them his hers its my your our their this that these those who whom whose which what where when why how whether if ' +
    'and or nor but yet so as than then there here of in on at by for from to into onto with without within about above below over under after before during since until while because although though unless ' +
    'despite between among against across through throughout toward towards upon via per is am are was were be been being has have had do does did will would shall should can could may might must not no yes ' +
    'also just even still only some any many most more much few all both each every either neither another other others such now again once however meanwhile moreover instead ' +
    "it's he's she's that's there's i'm we're they're you're i've we've you've they've i'll we'll he'll she'll it'll they'll i'd we'd he'd she'd they'd don't didn't doesn't can't won't isn't wasn't aren't weren't couldn't shouldn't wouldn't let's what's who's where's here's how's"
  ).split(' '),
);
