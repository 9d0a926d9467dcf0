import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  COLORS,
  COMMANDS,
  CONTAINER,
  KEYS,
  LANGUAGE,
  PANEL,
  SECTION,
  SETTINGS,
  VIEWS,
} from '../../../src/editor/ids';

const manifestText = readFileSync('package.json', 'utf8');
const { contributes, activationEvents } = JSON.parse(manifestText);
const nls: Record<string, string> = JSON.parse(readFileSync('package.nls.json', 'utf8'));
const sources = readdirSync('src/editor', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, text: readFileSync(path.join('src/editor', name), 'utf8') }));

const ids = (items: Record<string, string>[], key: string): string[] => items.map((item) => item[key]).sort();

describe('the ids that the manifest declares', () => {
  it('commands, all of one category', () => {
    assert.deepEqual(ids(contributes.commands, 'command'), Object.values(COMMANDS).sort());
    assert.deepEqual([...new Set(ids(contributes.commands, 'category'))], ['Says Who']);
  });

  it('views and their container', () => {
    assert.deepEqual(ids(contributes.viewsContainers.activitybar, 'id'), [CONTAINER]);
    assert.deepEqual(ids(contributes.views[CONTAINER], 'id'), Object.values(VIEWS).sort());
    for (const { view } of contributes.viewsWelcome) assert.ok(Object.values(VIEWS).includes(view), view);
  });

  it('colours', () => {
    assert.deepEqual(ids(contributes.colors, 'id'), Object.values(COLORS).sort());
  });

  it('settings', () => {
    const declared = contributes.configuration
      .flatMap((group: { properties: object }) => Object.keys(group.properties))
      .sort();
    assert.deepEqual(
      declared,
      Object.values(SETTINGS)
        .map((name) => `${SECTION}.${name}`)
        .sort(),
    );
  });

  it('every saysWho.… of the manifest is a command, view, setting or context key', () => {
    const known = new Set<string>([
      ...[CONTAINER, PANEL],
      ...[COMMANDS, VIEWS, KEYS, COLORS].flatMap((each) => Object.values(each)),
      ...Object.values(SETTINGS).map((name) => `${SECTION}.${name}`),
    ]);
    const used = manifestText.match(/\bsaysWho(?:\.\w+)?\b/g) ?? [];
    assert.deepEqual(
      [...new Set(used)].filter((id) => !known.has(id)),
      [],
    );
  });

  it('the language, which activates', () => {
    assert.deepEqual(ids(contributes.languages, 'id'), [LANGUAGE]);
    assert.ok(activationEvents.includes(`onLanguage:${LANGUAGE}`));
  });

  it('only ids.ts spells them', () => {
    const spelled = sources.filter(({ name, text }) => name !== 'ids.ts' && /['"]saysWho\./.test(text));
    assert.deepEqual(
      spelled.map(({ name }) => name),
      [],
    );
  });

  it('every text of the manifest is in package.nls.json, and no other', () => {
    const used = [...manifestText.matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key);
    assert.deepEqual([...new Set(used)].sort(), Object.keys(nls).sort());
  });

  it('links of welcome texts and of the walkthrough name commands, ours or VS Code’s own', () => {
    const links = Object.values(nls).flatMap((text) =>
      [...text.matchAll(/command:([\w.]+)/g)].map(([, id]) => id),
    );
    assert.deepEqual(
      links.filter(
        (id) => !Object.values<string>(COMMANDS).includes(id) && !id.startsWith('workbench.action'),
      ),
      [],
    );
  });
});
