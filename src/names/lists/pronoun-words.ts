// Words that show what part a name or pronoun plays in its clause; in small letters, written by hand from grammars of English.
import { setOf } from '../../text/lists/set';

/** Auxiliaries and forms of "be", "have", "do": whoever stands before them is a subject. */
export const AUXILIARIES = setOf(
  "is was are were be has had have does did do will would can could may might must shall should isn't wasn't hasn't hadn't doesn't didn't won't wouldn't can't couldn't " +
    'cannot isn’t wasn’t hasn’t hadn’t doesn’t didn’t won’t wouldn’t can’t couldn’t',
);

/** Past tenses that do not end in "-ed", and present tenses frequent in news and lives. */
export const VERBS = setOf(
  'became began bought broke brought built came caught chose cut drew drove fell felt fought found gave got grew heard held hit kept knew laid led left lost made meant met paid put quit ran read rose ' +
    'said sang sat saw sent set shot shut slept sold sought spent spoke stood stole struck swore taught thought threw told took understood went withdrew woke won wore wrote beat bore bred ' +
    'says plays writes becomes makes takes wants gets goes comes tells asks finds gives leaves meets sees knows thinks believes lives works has calls discovers decides marries tries begins',
);

/** Between a verb or noun and whom it concerns. */
export const PREPOSITIONS = setOf(
  'of to for with by from on at in about against after before between like than under over behind without toward towards into upon alongside including near around through during as',
);

/** What opens a clause of its own or joins two. */
export const CLAUSE_OPENERS = setOf(
  'and but or because while when where whereas that who which whom if after before as since although though until once so whether whose unless then nor yet',
);

/** What follows "her" where it stands by itself ("told her that", "saw her in") and not before a noun. */
export const AFTER_OBJECT = setOf(
  'a an the to and but or because while when where that who which if after before as since although though until once so whether of for with by from on at in about against over into is was were had has ' +
    'would could will can not if what how why out up off down away back again too also then during there here this his my our your their some all more he she they it i we you',
);

/** Behind these, "who" asks and does not go back to the name between: "asked Cole who". */
export const ASKING_VERBS = setOf(
  'ask asks asked asking tell tells told telling show shows showed showing remind reminds reminded inform informs informed wonder wonders wondered',
);

/** Asks somebody who is there to answer. */
export const ASKS = setOf('ask asks asked inquired enquired wondered demanded');

/** Says that what is said answers somebody. */
export const REPLIES = setOf(
  'reply replies replied answer answers answered counter counters countered retort retorts retorted respond responds responded',
);

/** What an answer opens with. */
export const ANSWERS = setOf('yes no never yeah nope nothing absolutely certainly');

/** Behind "when", or opening a sentence, they say that somebody nobody names put a question. */
export const ASKED = setOf('asked pressed questioned challenged quizzed');

const forms = (verbs: string): string[] =>
  verbs
    .split(' ')
    .flatMap((verb) =>
      /e$/.test(verb)
        ? [verb, `${verb}s`, `${verb}d`]
        : /y$/.test(verb) && !/[aeo]y$/.test(verb)
          ? [verb, verb.replace(/y$/, 'ies'), verb.replace(/y$/, 'ied')]
          : [verb, `${verb}s`, `${verb}ed`],
    );

/** What a body does, and hardly ever a thing: behind "it" they show that a body is meant. */
export const ONLY_BODIES_DO: ReadonlySet<string> = new Set([
  ...forms(
    'add decline declare refuse agree announce decide intend expect hope believe deny acknowledge apologize pledge ask accuse appeal promise invite hire employ condemn demand defend insist argue respond tweet reply learn consider try want own fire ' +
      'suspend withdraw negotiate investigate regret complain donate recruit dismiss invest settle operate',
  ),
  ...'said says say told tell sold sell bought buy sued sue thought withdrew plans planned denies denying planning hoping trying expecting seeking investigating considering asking'.split(
    ' ',
  ),
]);

/** Things that "say" what a body does: with one of them near, "it said" may be the thing. */
export const THINGS_THAT_SAY = setOf(
  'report poll survey study statement letter memo email e-mail ad advertisement commercial video spot post website site book song film article story column tweet lawsuit suit complaint document message press-release release bill law ' +
    'plan policy proposal resolution ruling order act rule notice filing brief petition paper blog magazine speech clause amendment platform note page campaign inquiry investigation program programme audit analysis review',
);
