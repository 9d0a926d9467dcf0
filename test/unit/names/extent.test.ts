import assert from 'node:assert/strict';
import { named } from './named';

describe('names: how far they go', () => {
  const reads = (title: string, marked: string, ...expected: string[]): void => {
    it(title, () => assert.deepEqual(named(marked), expected));
  };
  reads(
    'a bare honorific is none',
    'Her successor, [person Sir] [person Hugh Tarrant], left.',
    'person: Hugh Tarrant / Sir Hugh Tarrant',
  );
  reads(
    'nor is a bare rank',
    '[person Col.] (ret.) [person Ira Bly] and [person Cllr] [person Una Marsh] met.',
    'person: Ira Bly',
    'person: Una Marsh',
  );
  reads('nor a party and a seat', '[person Una Marsh], [person R-Lisse], left.', 'person: Una Marsh');
  reads(
    'honours behind a name are no part of it',
    '[person Una Marsh KC] spoke. [person Ms Marsh] left.',
    'person: Una Marsh / Ms Marsh',
  );
  reads(
    'nor are ranks before it',
    '[person PC Ira Bly] and [person DCI Una Marsh] met.',
    'person: Ira Bly',
    'person: Una Marsh',
  );
  reads(
    'nor is the seat of an office',
    'The Chief Minister of [person Tarvela B. N. Osterly] left.',
    'place: Tarvela',
    'person: B. N. Osterly',
  );
  reads(
    'a word of a title is no body',
    '[organization Railway] Minister [person Una Marsh] left.',
    'person: Una Marsh',
  );
  reads(
    'what hangs on a body by a hyphen',
    'The [organization Syndics-led] council met.',
    'organization: Syndics',
  );
  reads(
    'a department goes on over its list, and its short form behind is the same body',
    'The [organization Ministry of Fisheries, Ports] and [organization Coastal Trade] ([person Mipoct]) met. [person Mipoct] said no.',
    'organization: Ministry of Fisheries, Ports and Coastal Trade / Mipoct',
  );
  reads(
    'a comma and another body end it',
    'The [organization Ministry of Fisheries], [organization Port Authority] and [organization Navy] met.',
    'organization: Ministry of Fisheries',
    'organization: Port Authority',
    'organization: Navy',
  );
  reads(
    'a firm goes on to its last word',
    'Rival [person Petrel] Semiconductors fell.',
    'organization: Petrel Semiconductors',
  );
  reads(
    'a firm taken for a person, and its short form',
    'Shares of [person Velmora Corp] rose. [person Velmora] declined.',
    'organization: Velmora Corp / Velmora',
  );
  reads(
    'a body by its noun alone',
    'The [organization Somer Foundation] paid. The [organization Foundation] said more.',
    'organization: Somer Foundation / Foundation',
  );
  reads(
    'somebody taken for a body, whose surname is a person',
    'The other Republican, [organization Jim Ardley], left. [person Ardley] said no.',
    'person: Jim Ardley / Ardley',
  );
  reads(
    'a country and its adjective',
    '[person Tarvia] says no. The [person Tarvian] army left.',
    'place: Tarvia',
    'other: Tarvian',
  );
  reads(
    'a syllable behind a hyphen is part of a name',
    '[person Tan Wei-fung] left.',
    'person: Tan Wei-fung',
  );
  reads('what is done with it is not', 'The [person Ada Cole-backed] bill fell.', 'person: Ada Cole');
  reads(
    'nor is what a minister is for',
    'Minister of [person Education Una Marsh] left.',
    'person: Una Marsh',
  );
  reads(
    'a given name goes on to its surname, seen or not',
    '[person Julie] Arden met [person Ruth] [person Bly].',
    'person: Julie Arden',
    'person: Ruth Bly',
  );
  reads('but not to an everyday word', '[person Julie] Said no.', 'person: Julie');
  reads(
    'letters of a place are no body’s',
    'The [organization Democratic Congress] met in [place D.C.], it said.',
    'organization: Democratic Congress',
    'place: D.C.',
  );
  reads(
    'two people are two',
    '[person Arden, Bly] and [person Ida Cole c Hale] met.',
    'person: Arden',
    'person: Bly',
    'person: Ida Cole',
    'person: Hale',
  );
  reads('figures are no part of a name', '[person Ida Cole 65th] left.', 'person: Ida Cole');
  reads(
    'a prison is a place, and a cup is neither',
    'In [organization Wendle Prison] the [organization Wendle Cup] shone.',
    'place: Wendle Prison',
    'other: Wendle Cup',
  );
  reads('a village is a place', 'In the village of [organization Layrun] it rained.', 'place: Layrun');
  reads(
    'a name in capitals is called by its usual letters',
    '[place LISSE] – It rained in [place Lisse].',
    'place: Lisse',
  );
});
