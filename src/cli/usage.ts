/** What a bad command is answered with. */
export class UsageError extends Error {}

export function oneOf<Value extends string>(option: string, value: string, allowed: readonly Value[]): Value {
  const found = allowed.find((each) => each === value);
  if (!found) throw new UsageError(`--${option} takes ${allowed.join(', ')}, not "${value}"`);
  return found;
}
