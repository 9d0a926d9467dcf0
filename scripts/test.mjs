// npm test: builds, then runs every stage, or those named (npm test -- unit host). Ends with `N passed, N failed`.
import process from 'node:process';
import { build } from './package.mjs';
import { STAGES } from './stages.mjs';

const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in STAGES));
if (unknown.length > 0) {
  console.error(`no such stage: ${unknown.join(', ')}; there are ${Object.keys(STAGES).join(', ')}`);
  process.exit(2);
}

let passed = 0;
const failures = [];

/** Runs one stage; whatever goes wrong in it is one failure more. */
async function stage(name, action) {
  const start = performance.now();
  console.log(`${name}`);
  const result = await action().catch((error) => ({ passed: 0, failures: [error.message ?? String(error)] }));
  passed += result.passed;
  failures.push(...result.failures.map((failure) => `${name}: ${failure}`));
  for (const failure of result.failures) console.log(`  FAILED ${failure}`);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `  ${result.passed} passed, ${result.failures.length} failed (${seconds} s)`.replace(', 0 failed', ''),
  );
}

await stage('build', () => build({ tests: true }).then(() => ({ passed: 1, failures: [] })));
const built = failures.length === 0;
for (const [name, action] of Object.entries(STAGES)) {
  if (names.length > 0 && !names.includes(name)) continue;
  // Without a build only the checks of the sources mean something.
  if (built || name === 'check') await stage(name, action);
}

if (failures.length > 0) {
  console.log('\nWhat failed:');
  for (const failure of failures) console.log(`- ${failure}`);
}
console.log(`${passed} passed, ${failures.length} failed`);
process.exit(failures.length === 0 ? 0 : 1);
