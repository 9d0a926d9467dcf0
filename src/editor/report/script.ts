/**
 * Runs in the report's panel: a link tells the editor its place; the editor tells which paragraph the cursor is in; what is open stays open when the report
 * is written anew.
 */
export const SCRIPT = `
const host = acquireVsCodeApi();
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-start]');
  if (!link) return;
  event.preventDefault();
  host.postMessage({ start: Number(link.dataset.start), end: Number(link.dataset.end) });
});
window.addEventListener('message', ({ data }) => {
  for (const link of document.querySelectorAll('a[data-paragraph]'))
    link.classList.toggle('here', Number(link.dataset.paragraph) === data.paragraph);
});
const details = [...document.querySelectorAll('details')];
const open = new Set(host.getState() ?? []);
for (const each of details) {
  each.open = open.has(each.querySelector('strong').textContent);
  each.addEventListener('toggle', () =>
    host.setState(details.filter(({ open }) => open).map((one) => one.querySelector('strong').textContent)));
}
`;
