/** Opens every line by which the suite tells the runner (scripts/host/suite.mjs) how it goes. */
const MARK = 'says-who-test ';

let number = 0;

/** Prints one test's outcome, or the end, where the runner can read it in every kind of VS Code. */
export function report(entry: {
  /** `note`: a figure, for whoever reads the runner's output. */
  state: 'begun' | 'passed' | 'failed' | 'note' | 'end';
  title: string;
  error?: string;
}): void {
  console.log(MARK + JSON.stringify({ number: number++, ...entry }));
}
