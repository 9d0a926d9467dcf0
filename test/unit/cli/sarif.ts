import assert from 'node:assert/strict';
import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';

export const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);

let valid: ValidateFunction | undefined;

/** Fails where a log is not valid by the schema of SARIF 2.1.0. */
export function isSarif(log: unknown): void {
  // Written for draft 4, whose words it does not use where later drafts have others.
  const { $schema, id, ...schema } = sarifSchema;
  assert.match(`${$schema} ${id}`, /draft-04.*sarif-2\.1\.0/);
  valid ??= ajv.compile(schema);
  assert.ok(valid(log), JSON.stringify(valid.errors?.slice(0, 3)));
}
