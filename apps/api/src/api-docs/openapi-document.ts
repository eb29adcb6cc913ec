import { Problem, problemCodes, type Contract } from '@concivis/contracts';
import { sessionCookie } from '../identity/index.ts';
import { everyOperation } from '../platform/http/every-operation.ts';
import { JsonSchemas, type JsonSchema } from './json-schemas.ts';

/** One operation as OpenAPI describes it. */
export interface OperationObject {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly security: readonly Record<string, readonly string[]>[];
  readonly parameters?: readonly ParameterObject[];
  readonly requestBody?: { required: true; content: Content };
  readonly responses: Record<string, ResponseObject>;
}
export interface ParameterObject {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly schema: JsonSchema;
}
interface ResponseObject {
  readonly $ref?: string;
  readonly description?: string;
  readonly content?: Content;
}
type Content = Record<string, { schema: JsonSchema }>;

export interface OpenApiDocument {
  readonly openapi: '3.1.1';
  readonly info: {
    title: string;
    version: string;
    description: string;
    license: { name: string; identifier: string };
  };
  readonly servers: readonly { url: string }[];
  readonly tags: readonly { name: string }[];
  readonly paths: Record<string, Record<string, OperationObject>>;
  readonly components: Record<string, Record<string, object>>;
}

const accessInWords: Record<Contract['access'], string> = {
  anyone: 'Anyone may call it.',
  'signed-in': 'For people with an account.',
  employee: 'For employees and administrators.',
  administrator: 'For administrators.',
};

const successInWords = {
  200: 'As asked',
  201: 'Made',
  202: 'Taken; what follows happens later',
  204: 'Done',
};

const problemsInWords: Record<string, string> = {
  400: 'The request cannot be read',
  401: 'Not signed in, or the wrong password',
  403: 'Not allowed',
  404: 'There is no such thing',
  409: 'Something has changed meanwhile',
  410: 'The link no longer works',
  413: 'Too large',
  415: 'Not JSON',
  422: 'Fields are at fault; `errors` names each of them',
  429: 'Too often; see Retry-After',
  503: 'Temporarily not possible; see Retry-After',
};

const statusesOf = ({ method, access, params }: Contract): string[] => [
  ...(access === 'anyone' ? [] : ['401', '403']),
  ...(Object.keys(params.shape).length > 0 ? ['404'] : []),
  ...(method === 'GET' ? [] : ['400', '409', '413', '415']),
  '422',
  '429',
  '503',
];

const pathOf = (path: string): string => path.replaceAll(/:(\w+)/g, '{$1}');

const parametersOf = ({ params, query }: Contract, schemas: JsonSchemas): ParameterObject[] =>
  (['path', 'query'] as const).flatMap((place) => {
    const object = schemas.of(place === 'path' ? params : query, 'input');
    const required = (object['required'] ?? []) as string[];
    return Object.entries((object['properties'] ?? {}) as Record<string, JsonSchema>).map(
      ([name, schema]) => ({
        name,
        in: place,
        required: required.includes(name),
        schema,
      }),
    );
  });

const json = (schema: JsonSchema): Content => ({ 'application/json': { schema } });

const responsesOf = (contract: Contract, schemas: JsonSchemas): OperationObject['responses'] => {
  const { reply, status } = contract;
  const isEmpty = reply.type === 'undefined';
  const success = {
    description: successInWords[status],
    ...(isEmpty ? {} : { content: json(schemas.of(reply, 'output')) }),
  };
  const refused = statusesOf(contract).map((code) => [code, { $ref: `#/components/responses/${code}` }]);
  return { [status]: success, ...Object.fromEntries(refused) };
};

const describe = (name: string, contract: Contract, schemas: JsonSchemas): OperationObject => {
  const parameters = parametersOf(contract, schemas);
  const { access, body, summary, tag } = contract;
  const session = { session: [] };
  return {
    operationId: name,
    summary,
    description: accessInWords[access],
    tags: [tag],
    security: access === 'anyone' ? [{}, session] : [session],
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(Object.keys(body.shape).length === 0
      ? {}
      : { requestBody: { required: true, content: json(schemas.of(body, 'input')) } }),
    responses: responsesOf(contract, schemas),
  };
};

const problemResponses = (problem: JsonSchema) =>
  Object.fromEntries(
    Object.entries(problemsInWords).map(([status, description]) => [
      status,
      { description, content: { 'application/problem+json': { schema: problem } } },
    ]),
  );

/** The whole API as OpenAPI 3.1, made of the contracts that also validate requests and type the client. */
export const openApiDocument = ({
  publicUrl,
  version,
}: {
  publicUrl: string;
  version: string;
}): OpenApiDocument => {
  const schemas = new JsonSchemas();
  const problem = schemas.of(Problem, 'output');
  const paths: Record<string, Record<string, OperationObject>> = {};
  for (const [name, contract] of everyOperation) {
    (paths[pathOf(contract.path)] ??= {})[contract.method.toLowerCase()] = describe(name, contract, schemas);
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Concivis',
      version,
      description: `Citizens and public employees make public services together. Refusals are RFC 9457 problems with one of these codes: ${problemCodes.join(', ')}.`,
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: publicUrl }],
    tags: [...new Set(everyOperation.map(([, { tag }]) => tag))].map((name) => ({ name })),
    paths,
    components: {
      schemas: schemas.components(),
      responses: problemResponses(problem),
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: sessionCookie } },
    },
  };
};
