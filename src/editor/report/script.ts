/**
 * Runs in the report's panel. A link tells the editor its place; the editor tells which paragraph the cursor is in, and whether the keyboard is to come here:
 * to the link that was last used, where it
 * leads into that paragraph, else to the paragraph's own in the ribbon. What is open stays open, and the focus where it
 * is, when the report is written anew.
 */
export const SCRIPT = `
const host = acquireVsCodeApi();
const state = { open: [], last: null, ...host.getState() };
const links = [...document.querySelectorAll('a[data-start]')];
const details = [...document.querySelectorAll('details')];
const nameOf = (each) => each.querySelector('strong').textContent;
document.addEventListener('click', (event) => {
  const button = event.target.closest('button[data-copy]');
  if (button) return host.postMessage({ copy: button.dataset.copy });
  const link = event.target.closest('a[data-start]');
  if (!link) return;
  event.preventDefault();
  host.postMessage({ start: Number(link.dataset.start), end: Number(link.dataset.end) });
});
document.addEventListener('focusin', ({ target }) => {
  const last = links.indexOf(target);
  if (last < 0) return;
  state.last = last;
  host.setState(state);
});
window.addEventListener('message', ({ data: { paragraph, focus } }) => {
  const ribbon = links.filter((link) => 'paragraph' in link.dataset);
  for (const link of ribbon) link.classList.toggle('here', Number(link.dataset.paragraph) === paragraph);
  const last = links[state.last];
  const back = last?.hash === '#p' + paragraph || focus === 'again' ? last : undefined;
  if (focus) (back ?? ribbon[paragraph] ?? links[0])?.focus();
});
for (const each of details) {
  each.open = state.open.includes(nameOf(each));
  each.addEventListener('toggle', () => {
    state.open = details.filter(({ open }) => open).map(nameOf);
    host.setState(state);
  });
}
host.postMessage({ ready: true });
`;
