/** The look of the page on the API. A file of its own, since pages may have no style inside. */
export const docsStyle = `:root { color-scheme: light dark; }
body { font: 1rem/1.6 system-ui, sans-serif; max-inline-size: 60rem; margin-inline: auto; padding: 1rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; padding: 0; list-style: none; }
h2 { margin-block-start: 3rem; border-block-end: 2px solid; }
section { margin-block: 2rem; scroll-margin-block-start: 1rem; }
pre { overflow-x: auto; padding: 0.75rem; border: 1px solid; }
code, pre { font: 0.9rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
table { border-collapse: collapse; }
caption { text-align: start; font-weight: bold; }
th, td { text-align: start; vertical-align: top; padding: 0.25rem 1rem 0.25rem 0; border-block-end: 1px solid; }
dt { font-weight: bold; }
dd { margin-inline-start: 0; margin-block-end: 0.5rem; }
`;
