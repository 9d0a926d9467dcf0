import fc from 'fast-check';

/** Texts of marks, cues and scraps of sentences in any order: what no reporter writes and every reader must bear. */
export const texts = fc
  .array(
    fc.constantFrom(
      ...['"', '“', '”', '‘', 'Pell said', ' that ', 'the bridge is old', ', ', '. ', '\n\n'],
      'according to Owen Strand',
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));
