import { analyze } from '../../../src/article';
import { toldOf } from '../../../src/report/told';
import type { Told } from '../../../src/report/types';

/** An invented article with quotations, paraphrase, an unnamed source and a quotation of nobody. */
export const TEXT = `Bridge to close

The bridge will close on Monday, Mayor Imogen Pell said. It was built in 1931.

"The steel is tired," Pell said.

A senior official said the work could take longer.

The school will open an hour later.

"Nobody ever asked the people on this side."
`;

export const told = (text = TEXT): Told => toldOf(analyze(text));
