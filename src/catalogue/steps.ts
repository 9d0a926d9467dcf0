/** Why somebody is taken for a speaker, or is meant by a word. */
export const STEPS = {
  // Why this speaker: the step that decided, with its words.
  'step/quoted-as-saying': 'somebody is quoted as saying it: “{words}”',
  'step/quote-cue-source': 'the verb and the speaker follow the quotation: “{words}”',
  'step/quote-source-cue': 'the speaker and the verb follow the quotation: “{words}”',
  'step/quote-source-verb': 'the speaker and what they did follow the quotation: “{words}”',
  'step/content-cue-source': 'the verb and the speaker follow what is said: “{words}”',
  'step/content-source-cue': 'the speaker and the verb follow what is said: “{words}”',
  'step/subject-cue': 'the speaker is the subject of the verb: “{words}”',
  'step/passive': 'the sentence is in the passive and names the speaker: “{words}”',
  'step/colon': 'a colon introduces the words: “{words}”',
  'step/dash': 'the name stands behind a dash: “{words}”',
  'step/according-to': 'the article credits the source: “{words}”',
  'step/told': 'the speaker tells somebody: “{words}”',
  'step/continuation': 'the quotation goes on with the speaker before it: “{words}”',
  'step/paraphrase':
    'the quotation stands alone, right behind what the speaker is reported to say: “{words}”',
  'step/interview': 'the answers in the interview are those of “{words}”',
  'step/link': 'the trained reader takes these words together: “{words}”',

  // Why a name, role or pronoun means this one.
  'step/full-name': 'the same full name: “{words}”',
  'step/same-name': 'the same name: “{words}”',
  'step/initialism': 'the first letters of “{words}”',
  'step/honorific': 'the surname of “{words}”, with an honorific',
  'step/surname': 'the surname of “{words}”',
  'step/given-name': 'the given name of “{words}”',
  'step/shared-surname': 'several people bear this surname; “{words}” was named last',
  'step/short-form': 'the first word of “{words}”',
  'step/lone': 'the article has no longer form of it: “{words}”',
  'step/role': 'the description fits “{words}”',
  'step/spoken-of': 'the article speaks of “{words}” just before, and nothing speaks against it',
  'step/pronoun': 'it goes back to “{words}”',
  'step/pronoun-ahead': 'the subject behind the opening clause is “{words}”',
  'step/relative': 'it stands right behind “{words}”',
  'step/pronoun-body': 'the body spoken of before it is “{words}”',
  'step/first-person': 'the first person in a quotation is its speaker, shown by “{words}”',

  // What is no evidence of the text's.
  'step/reader': 'a reader’s own word, kept beside the article; the text does not show it',

  // Where the catalogue does not know a step.
  'step/other': 'these words show it: “{words}”',
  'step/other/no-words': 'what stands around it shows it',
} as const;
