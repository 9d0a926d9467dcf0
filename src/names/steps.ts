/**
 * How a mention came to its entity, surest first. A later step sees only what the earlier ones left.
 * - `full-name`: the same name of two words or more (middle initials and "al-" aside).
 * - `same-name`: the same single word, or the same words.
 * - `initialism`: the first letters of a longer name ("NATO", "U.S."), in brackets behind it or by themselves.
 * - `honorific`: an honorific and a surname; it also tells two people of one surname apart.
 * - `surname`: the end of one full name.
 * - `given-name`: the beginning of one full name.
 * - `shared-surname`: the end of several full names; whoever was named last. The others are `considered`.
 * - `short-form`: the first word of one body's name ("Castellan" of "Castellan Metals").
 * - `lone`: nothing longer in the article: its own entity.
 * - `role`: a description that fits one person or body named before.
 * - `spoken-of`: a description that several people fit, or that nothing in the article ties to anybody: whoever is spoken of just before it and may be that.
 * - `pronoun`, `pronoun-ahead`: the antecedent before it; the subject behind an opening clause ("When he arrived, Cole …").
 * - `relative`: "who", "whose" right behind a name or description.
 * - `pronoun-body`: "it" and "its" of the one body that leads the clause or sentence before.
 * - `first-person`: "I" and "my" in what somebody is quoted with; added where the attributions are known.
 */
export const STEPS = [
  'full-name',
  'same-name',
  'initialism',
  'honorific',
  'surname',
  'given-name',
  'shared-surname',
  'short-form',
  'lone',
  'role',
  'spoken-of',
  'pronoun',
  'pronoun-ahead',
  'relative',
  'pronoun-body',
  'first-person',
] as const;
export type Step = (typeof STEPS)[number];
