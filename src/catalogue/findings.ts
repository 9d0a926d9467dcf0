/** What was found, and the other places that belong to it. */
export const FINDINGS = {
  // What was found, the words that show it, what would settle it.
  'finding/quote/unattributed':
    'Nobody is shown to have said “{quote}”. A speaker and “said” beside it would settle whose words these are.',
  'finding/quote/unbalanced/opening':
    'This opening mark ({mark}) has no closing one. A closing mark where the words end would settle how far the quotation goes.',
  'finding/quote/unbalanced/closing':
    'This closing mark ({mark}) has no opening one. An opening mark where the words begin would settle where the quotation starts.',
  'finding/source/anonymous':
    '“{source}” is not named, and the article does not say why. A name, or the reason for withholding it, would settle it.',
  'finding/source/anonymous/reason': '“{source}” is not named. The article gives a reason: “{reason}”.',
  'finding/source/vague':
    'Nobody is named behind “{source}” ({cue}). Naming one of them would settle whose view this is.',
  'finding/source/vague/no-cue':
    'Nobody is named behind “{source}”. Naming one of them would settle whose view this is.',
  'finding/quote/ambiguous-speaker':
    '“{who}” could be {names}. The speaker’s name beside these words would settle it.',
  'finding/quote/scare':
    'Nobody is shown to have said “{quote}”. Who calls it so, or no quotation marks, would settle it.',
  'finding/quote/late-speaker':
    'The reader is told only after {sentences} sentences that “{who}” speaks. The name in or before the first would settle it.',
  'finding/source/anonymous-opinion':
    '“{source}” is not named and judges: “{words}”. A name behind the judgement would settle it.',
  'finding/source/agentless':
    '“{words}”: the sentence does not say who says so. Whoever does, by name, would settle it.',
  'finding/source/unnamed-study': 'Who made “{words}” is not told. Who, and when, would settle it.',
  'finding/source/secondhand':
    'This was told to, or reported by, {outlet}. A link to it, or asking again, would settle it.',
  'finding/claim/statistic':
    'The figure “{words}” has no source here. Who counted, and when, would settle it.',
  'finding/claim/cause':
    '“{words}” asserts a cause in the reporter’s own voice. Who says that the one brought the other about would settle it.',
  'finding/claim/prediction':
    '“{words}” tells what will happen in the reporter’s own voice. Who expects it would settle it.',
  'finding/claim/motive':
    '“{words}” tells what somebody wants, fears or believes, and not who says so. Their own words would settle it.',
  'finding/claim/superlative':
    '“{words}” sets something above all others in the reporter’s own voice. Who ranks it so, or the figures, would settle it.',
  'finding/claim/evaluation':
    '“{words}” judges in the reporter’s own voice. Who judges so, or what was seen, would settle it.',
  'finding/article/single-source':
    'All that is credited here ({times} times) goes back to {who}. A second source would settle whether others see it so.',
  'finding/article/no-named-source':
    'Nobody is named as a source in these {words} words. One named source would settle where they are from.',
  'finding/other': '{code}',

  // Other places that belong to a finding.
  'related/candidate': 'it could mean this one',
  'related/earlier': 'the same source came in here',
  'related/speaker': 'the speaker is told here',
} as const;
