import { problemCodes } from '@concivis/contracts';
import { Refusal } from '../platform/http/problem.ts';
import type { JsonSchema } from './json-schemas.ts';
import type { OpenApiDocument, OperationObject, ParameterObject } from './openapi-document.ts';

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const nameIn = (reference: unknown): string => String(reference).split('/').at(-1) ?? '';

/** A schema with its names as links. */
const showSchema = (schema: JsonSchema): string =>
  escape(JSON.stringify(schema, null, 2)).replaceAll(
    /\{\s*&quot;\$ref&quot;: &quot;#\/components\/schemas\/(\w+)&quot;\s*\}/g,
    '<a href="#schema-$1">$1</a>',
  );

const showBody = (content: Record<string, { schema: JsonSchema }> | undefined): string => {
  const schema = Object.values(content ?? {})[0]?.schema;
  if (schema === undefined) return 'nothing';
  const { $ref: reference } = schema;
  return reference === undefined
    ? `<pre tabindex="0">${showSchema(schema)}</pre>`
    : `<a href="#schema-${nameIn(reference)}">${nameIn(reference)}</a>`;
};

const showParameter = ({ name, in: place, required, schema }: ParameterObject): string =>
  `<tr><th scope="row"><code>${escape(name)}</code></th><td>${place}</td><td>${required ? 'required' : 'optional'}</td><td><code>${showSchema(schema)}</code></td></tr>`;

const showParameters = (parameters: readonly ParameterObject[] | undefined): string =>
  parameters === undefined
    ? ''
    : `<table><caption>Parameters</caption><thead><tr><th scope="col">Name</th><th scope="col">In</th><th scope="col">Needed</th><th scope="col">Form</th></tr></thead><tbody>${parameters.map(showParameter).join('')}</tbody></table>`;

const showOperation = (path: string, method: string, operation: OperationObject): string => {
  const { operationId, summary, description, parameters, requestBody, responses } = operation;
  const refusals = Object.keys(responses).filter((status) => Number(status) >= 400);
  const [status, success] = Object.entries(responses).find(([code]) => Number(code) < 400) ?? [];
  return `<section id="${operationId}"><h3><code>${method.toUpperCase()} ${escape(path)}</code></h3>
<p>${escape(summary)}. ${escape(description)}</p>${showParameters(parameters)}
<dl><dt>Sends</dt><dd>${showBody(requestBody?.content)}</dd><dt>Gets (${status})</dt><dd>${showBody(success?.content)}</dd><dt>May be refused with</dt><dd>${refusals.join(', ')}</dd></dl></section>`;
};

const operationsOf = ({ paths }: OpenApiDocument) =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );

const showTag = (document: OpenApiDocument, tag: string): string =>
  `<h2 id="tag-${tag}">${tag}</h2>${operationsOf(document)
    .filter(({ operation }) => operation.tags.includes(tag))
    .map(({ path, method, operation }) => showOperation(path, method, operation))
    .join('\n')}`;

const showProblems = (): string =>
  `<h2 id="problems">Problems</h2><p>Every refusal is an <code>application/problem+json</code> (RFC 9457) with a stable <code>code</code>.</p>
<table><thead><tr><th scope="col">Code</th><th scope="col">Status</th></tr></thead><tbody>${problemCodes
    .map(
      (code) =>
        `<tr id="problem-${code}"><th scope="row"><code>${code}</code></th><td>${new Refusal(code).status}</td></tr>`,
    )
    .join('')}</tbody></table>`;

const showSchemas = ({ components }: OpenApiDocument): string =>
  `<h2 id="schemas">Schemas</h2>${Object.entries(components['schemas'] ?? {})
    .map(
      ([name, schema]) =>
        `<section id="schema-${name}"><h3>${name}</h3><pre tabindex="0">${showSchema(schema as JsonSchema)}</pre></section>`,
    )
    .join('\n')}`;

/** The API for people to read: one page without scripts, made of the same document that programs read. */
export const docsPage = (document: OpenApiDocument, stylesheet: string): string => {
  const sections = [
    ...document.tags.map(({ name }) => [`tag-${name}`, name]),
    ['problems', 'Problems'],
    ['schemas', 'Schemas'],
  ];
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${document.info.title} API</title><link rel="stylesheet" href="${stylesheet}"></head>
<body><header><h1>${document.info.title} API</h1>
<p>Version ${document.info.version}. For programs: <a href="/api/openapi.json">OpenAPI 3.1</a>.</p>
<nav aria-label="Contents"><ul>${sections.map(([id, name]) => `<li><a href="#${id}">${name}</a></li>`).join('')}</ul></nav></header>
<main>${document.tags.map(({ name }) => showTag(document, name)).join('\n')}
${showProblems()}
${showSchemas(document)}</main></body>
</html>
`;
};
