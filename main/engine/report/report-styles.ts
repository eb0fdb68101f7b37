/** Read on a screen by day and by night, printed on A4. Nothing is loaded: typefaces are named, not brought. */
export const reportStyles = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1d2430; --muted: #5a6370; --line: #dedad2; --soft: #f4f2ee;
  --error: #b3261e; --warning: #7d5200; --info: #0b5c7a; --ok: #1f6b3a; --gone: #fdeceb; --new: #e6f3ea; }
@media screen and (prefers-color-scheme: dark) {
  :root { --paper: #1c2127; --ink: #e6e9ee; --muted: #9aa5b1; --line: #323a44; --soft: #14181d;
    --error: #ff8f86; --warning: #f0c060; --info: #6fc3df; --ok: #7fd19b; --gone: #3b1d1b; --new: #17301f; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--soft); color: var(--ink);
  font: 15px/1.55 "IBM Plex Sans", "IBM Plex Sans Arabic", system-ui, "Segoe UI", "Noto Sans Arabic", sans-serif; }
body:lang(ar) { line-height: 1.75; }
header, main { max-width: 54rem; margin: 0 auto; padding: 1.6rem 1.5rem; }
main { padding-block-start: 0; }
h1, h2, h3, h4, p, dl, dd, ul { margin: 0; padding: 0; }
h1 { font-size: 1.55rem; line-height: 1.3; }
h2 { margin-block-end: 0.6rem; font-size: 1.15rem; }
h3 { margin-block: 1.2rem 0.5rem; font-size: 0.95rem; }
h4 { font-size: 1rem; }
small, .quiet { color: var(--muted); font-weight: 400; }
ul { list-style: none; }
.over { color: var(--muted); }
.about { display: flex; flex-wrap: wrap; gap: 0.3rem 2rem; margin-block: 0.8rem; }
dt { color: var(--muted); font-size: 0.85rem; }
.counts { display: flex; flex-wrap: wrap; gap: 0.4rem 1.4rem; font-weight: 600; }
.version .counts .none { display: none; }
.counts .none { color: var(--muted); font-weight: 400; }
.counts .none .mark { color: inherit; }
.mark { font-size: 0.8em; }
.error > .level, .mark.error, .error .level { color: var(--error); }
.warning .level, .mark.warning { color: var(--warning); }
.info .level, .mark.info { color: var(--info); }
main > section, .clean { margin-block-end: 1.2rem; padding: 1.2rem 1.4rem; border: 1px solid var(--line); border-radius: 12px;
  background: var(--paper); }
.clean { color: var(--ok); font-weight: 600; }
.despite { border-color: var(--error); }
.finding { margin-block-end: 0.8rem; padding-inline-start: 0.9rem; border-inline-start: 3px solid var(--line); }
.finding.error { border-color: var(--error); }
.finding.warning { border-color: var(--warning); }
.finding dl { margin-block-start: 0.4rem; }
.finding dl > div { display: grid; grid-template-columns: 9.5rem minmax(0, 1fr); gap: 0.8rem; align-items: baseline; }
code { color: var(--muted); font: 0.8rem ui-monospace, monospace; font-weight: 400; unicode-bidi: isolate; direction: ltr; }
bdi { unicode-bidi: isolate; overflow-wrap: anywhere; }
.quote { font-family: "Noto Serif", "Source Serif 4", Georgia, serif; }
.quote:lang(ar), .value:lang(ar) { font-family: "Noto Naskh Arabic", Amiri, "Sakkal Majalla", "Geeza Pro", serif; font-size: 1.1em; }
dd > .quote { display: inline-block; text-align: start; white-space: pre-wrap; }
.value { padding-inline: 0.2em; border-radius: 4px; background: var(--soft); }
del, ins { unicode-bidi: isolate; }
del { background: var(--gone); color: var(--error); }
ins { background: var(--new); color: var(--ok); text-decoration: none; border-block-end: 2px solid; }
del + ins { margin-inline: 0.25em; }
.sign { color: var(--muted); font: 0.75em ui-monospace, monospace; unicode-bidi: isolate; direction: ltr; }
.decisions > li { margin-block-end: 0.8rem; }
.places { margin-block-start: 0.3rem; padding-inline-start: 1rem; }
.how dl > div { margin-block-end: 0.4rem; }
@media (max-width: 40rem) { .finding dl > div { grid-template-columns: minmax(0, 1fr); gap: 0; } }
@page { size: A4; margin: 18mm; }
@media print {
  body { background: none; font-size: 10.5pt; }
  header, main { max-width: none; padding: 0; }
  main > section, .clean { border: 0; border-radius: 0; padding: 0; margin-block: 1rem; }
  h2, h3, h4 { break-after: avoid; }
  .finding, .decisions > li { break-inside: avoid; }
  .mark, del, ins { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`
