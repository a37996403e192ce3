/** The style of the page, without a file or font of its own: its hash is in the policy of the page. */
export const DOCS_STYLE = `
:root {
  color-scheme: light dark;
  --ground: #fffaf0; --sunk: #f3e9d6; --line: #d9c7a5; --ink: #33261a; --soft: #5f4e3a; --link: #1d5a3f;
  --get: #1d5a3f; --put: #6b4200; --post: #1f4f7a; --delete: #96291a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #1c1712; --sunk: #2a221a; --line: #57483a; --ink: #f1e7d6; --soft: #c9b99f; --link: #93d0ae;
    --get: #93d0ae; --put: #e6b566; --post: #9cc5ec; --delete: #f0a090;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-block-start: 1rem; }
body {
  margin: 0; color: var(--ink); background: var(--ground); overflow-wrap: anywhere;
  font: 1rem/1.5 system-ui, -apple-system, Roboto, 'Noto Sans', 'Segoe UI', sans-serif;
}
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; inset-inline-start: -99rem; }
.skip:focus { inset: 0.5rem auto auto 0.5rem; padding: 0.5rem 1rem; background: var(--ground); z-index: 1; }
nav, main { padding: 1rem; }
main { max-inline-size: 60rem; }
nav { border-block-end: 1px solid var(--line); font-size: 0.9rem; }
nav ul { list-style: none; margin: 0 0 0.5rem; padding: 0; }
nav li a { display: block; padding: 0.25rem 0; text-decoration: none; }
nav li a:hover, nav li a:focus { text-decoration: underline; }
@media (min-width: 60rem) {
  body { display: grid; grid-template-columns: 19rem 1fr; }
  nav { position: sticky; inset-block-start: 0; block-size: 100vh; overflow: auto; border: 0; border-inline-end: 1px solid var(--line); }
  main { padding: 1rem 2rem; }
}
h1, h2, h3, h4 { line-height: 1.25; margin: 1.2rem 0 0.4rem; }
h2 { border-block-end: 2px solid var(--line); padding-block-end: 0.2rem; margin-block-start: 2.5rem; }
h3 { margin-block-start: 2rem; }
h4 { font-size: 0.95rem; }
p { margin: 0.4rem 0; }
summary { cursor: pointer; padding: 0.4rem 0; }
code, pre { font-family: ui-monospace, 'SF Mono', Consolas, 'DejaVu Sans Mono', monospace; font-size: 0.875em; }
code { background: var(--sunk); padding: 0.1em 0.25em; border-radius: 0.2em; }
pre { background: var(--sunk); padding: 0.75rem; border-radius: 0.4rem; white-space: pre-wrap; margin: 0.4rem 0; }
pre code { padding: 0; }
table { inline-size: 100%; border-collapse: collapse; }
th, td { text-align: start; vertical-align: top; padding: 0.35rem 0.5rem 0.35rem 0; border-block-end: 1px solid var(--line); }
th { inline-size: 32%; font-weight: 600; }
.soft { color: var(--soft); font-size: 0.9rem; }
.method { font-weight: 700; }
.GET { color: var(--get); } .PUT { color: var(--put); } .POST { color: var(--post); } .DELETE { color: var(--delete); }
`;
