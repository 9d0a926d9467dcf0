// Verbs by which a source judges somebody. From Levin's verbs of judgement (1993) that the training part of PolNeAR marks as cues.

export const ACCUSING: ReadonlySet<string> = new Set(
  (
    'accuse accused accuses accusing blame blamed blames blaming criticize criticized criticizes criticizing criticise criticised slam slammed slams blast ' +
    'blasted blasts mock mocked mocks mocking deride derided derides denounce denounced denounces condemn condemned condemns lambaste lambasted lambasts ' +
    'attack attacked assail assailed dismiss dismissed scoff scoffed complain complained complains lament lamented grumble grumbled praise praised hail hailed'
  ).split(' '),
);
