// Who may import whom. Each rule says why, so that a refusal teaches. The plan behind it: docs/map.md.

/**
 * The features of the server and what each may use of the others, always through their `index.ts`.
 * A feature only looks at features above it in this list, so there can be no cycle.
 * To add an edge, ask first whether the wish belongs into the other feature, or both want something a third one should have.
 */
const featuresMayUse = {
  health: [],
  identity: [],
  'api-docs': ['identity'],
  'public-services': ['identity'],
  interactions: ['identity', 'public-services'],
  cases: ['identity', 'public-services', 'interactions'],
  replies: ['identity', 'public-services', 'interactions', 'cases'],
  ideas: ['identity', 'public-services', 'interactions', 'cases', 'replies'],
  feedback: ['identity', 'public-services', 'interactions', 'cases', 'replies'],
  moderation: ['identity', 'public-services', 'interactions', 'cases', 'replies', 'ideas', 'feedback'],
  desk: [
    'identity',
    'public-services',
    'interactions',
    'cases',
    'replies',
    'ideas',
    'feedback',
    'moderation',
  ],
  notifications: ['identity', 'public-services', 'interactions', 'ideas', 'feedback', 'replies'],
  learning: ['identity', 'public-services', 'interactions'],
  analytics: ['identity', 'public-services', 'interactions'],
  'tag-models': ['identity', 'public-services', 'interactions', 'analytics'],
  pages: ['identity'],
};

/** It acts as the people of a town do, so it may call every verb. */
const demoTown = 'demo-town';

const tests = '\\.(test|journey\\.test)\\.tsx?$|/testing/';

const featureEdges = Object.entries(featuresMayUse).map(([feature, others]) => ({
  name: `what-${feature}-may-use`,
  severity: 'error',
  comment:
    `${feature} may use: ${others.join(', ') || 'no other feature'}. Features that know few others can be changed alone. ` +
    'If this edge is right, declare it in dependency-cruiser.config.mjs and say why in the commit.',
  from: { path: `^apps/api/src/${feature}/`, pathNot: tests },
  to: {
    path: `^apps/api/src/(${[...Object.keys(featuresMayUse), demoTown].join('|')})/`,
    pathNot: [feature, ...others].map((name) => `^apps/api/src/${name}/`),
  },
}));

export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment:
        'These files need each other, so neither can be read, tested or changed alone. ' +
        'Usually a third thing hides in between: give it a file of its own. (Types alone may refer to each other.)',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'imports-can-be-found',
      severity: 'error',
      comment:
        'This import leads nowhere. Relative imports end in .ts or .tsx; packages are declared in the package.json beside the code.',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(\\./)?\\+types/|\\+types/|^virtual:' },
    },
    {
      name: 'framework-imports-nothing',
      severity: 'error',
      comment:
        'The framework is the published taxonomy as data. Everything may rest on it because it rests on nothing.',
      from: { path: '^packages/framework/src', pathNot: tests },
      to: { pathNot: '^packages/framework/src' },
    },
    {
      name: 'messages-know-no-other-package',
      severity: 'error',
      comment: 'Messages are words for people. They are given what they speak of; they fetch nothing.',
      from: { path: '^packages/messages/', pathNot: tests },
      to: { path: '^(packages/(?!messages/)|apps/)' },
    },
    {
      name: 'packages-rest-on-the-framework-only',
      severity: 'error',
      comment:
        'tagger, analytics and contracts are true without each other. What two of them share belongs to the framework, or to the app.',
      from: { path: '^packages/(tagger|analytics|contracts)/' },
      to: {
        path: '^packages/',
        pathNot: ['^packages/$1/', '^packages/framework/src/(index|codebook|definitions/en)\\.ts$'],
      },
    },
    {
      name: 'packages-never-import-apps',
      severity: 'error',
      comment:
        'Packages hold what is true without a server; apps hold what happens. The arrow points from apps to packages.',
      from: { path: '^packages/' },
      to: { path: '^(apps|e2e|bench|scripts)/' },
    },
    {
      name: 'pure-packages-touch-nothing-outside',
      severity: 'error',
      comment:
        'This package runs in the browser and in tests as it is: no files, no network, no clock of its own.',
      from: { path: '^packages/(framework|analytics|contracts|messages)/src', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'packages-are-used-through-their-front-door',
      severity: 'error',
      comment: 'Import a package by its name. What its exports do not offer is its own affair.',
      from: { path: '^(packages/([^/]+)|apps/[^/]+|e2e|bench)/' },
      to: { path: '^packages/([^/]+)/src/', pathNot: ['^packages/$2/'], dependencyTypes: ['local'] },
    },
    {
      name: 'web-does-not-tag',
      severity: 'error',
      comment:
        'Tagging happens once, in the server, in the transaction of the act. The pages show its result from the contract.',
      from: { path: '^apps/web/' },
      to: { path: '^packages/tagger/' },
    },
    {
      name: 'web-reaches-the-api-by-contract',
      severity: 'error',
      comment:
        'The pages speak to the API through packages/contracts, like any other client: there is no second way into the data.',
      from: { path: '^apps/web/' },
      to: { path: '^apps/api/' },
    },
    {
      name: 'api-serves-the-web-app-built',
      severity: 'error',
      comment: 'Only apps/api/src/pages knows that there is a web app, and it takes the built one.',
      from: { path: '^apps/api/' },
      to: { path: '^apps/web/app/' },
    },
    {
      name: 'platform-knows-no-feature',
      severity: 'error',
      comment:
        'The platform would work for another town and another purpose. Let the feature hand it what it needs.',
      from: { path: '^apps/api/src/platform/', pathNot: tests },
      to: { path: `^apps/api/src/(${[...Object.keys(featuresMayUse), demoTown].join('|')})/` },
    },
    {
      name: 'features-are-entered-by-index',
      severity: 'error',
      comment:
        "A feature's tables, queries and verbs are its own; index.ts is what it promises. Ask it for a query rather than reading its tables.",
      from: { path: '^apps/api/src/(?!platform/)([^/]+)/', pathNot: tests },
      to: {
        path: '^apps/api/src/(?!platform/)[^/]+/',
        pathNot: ['^apps/api/src/$1/', '^apps/api/src/[^/]+/index\\.ts$'],
      },
    },
    {
      name: 'the-root-enters-features-by-index',
      severity: 'error',
      comment: 'app.module.ts and its neighbours put features together; they do not reach into them.',
      from: { path: '^apps/api/src/[^/]+\\.ts$', pathNot: tests },
      to: { path: '^apps/api/src/(?!platform/)[^/]+/', pathNot: '^apps/api/src/[^/]+/index\\.ts$' },
    },
    {
      name: 'features-do-not-know-the-whole',
      severity: 'error',
      comment: 'A feature that imports app.module.ts, app.ts or main.ts depends on everything there is.',
      from: { path: '^apps/api/src/[^/]+/', pathNot: [tests, `^apps/api/src/${demoTown}/`] },
      to: { path: '^apps/api/src/[^/]+\\.ts$' },
    },
    ...featureEdges,
    {
      name: 'training-runs-apart',
      severity: 'error',
      comment:
        'Training and judging take minutes of one core, so they run in a process of their own that gives way to the server: ' +
        'see apps/api/src/tag-models/training/trainer.ts. Whoever calls them directly makes everybody wait.',
      from: {
        path: '^apps/',
        pathNot: [tests, '^apps/api/src/tag-models/training/(train\\.process|train-and-compare)\\.ts$'],
      },
      to: {
        path: '^apps/api/src/tag-models/training/(train\\.process|train-and-compare|compare-models)\\.ts$',
      },
    },
    {
      name: 'the-training-process-knows-no-server',
      severity: 'error',
      comment:
        'The process that trains gets its texts handed over and gives a model back. It has no database, no settings and no ' +
        'decorators, so that it starts at once, from sources too, and a fault in it harms nobody.',
      from: {
        path: '^apps/api/src/tag-models/training/(train\\.process|train-and-compare|compare-models)\\.ts$',
      },
      to: {
        path: '^apps/api/src/',
        pathNot:
          '^apps/api/src/tag-models/training/(train-and-compare|compare-models|reviewed-example|training-order)\\.ts$',
      },
    },
    {
      name: 'code-does-not-import-tests',
      severity: 'error',
      comment: 'Tests may know the code; the code must not know its tests.',
      from: { pathNot: `${tests}|^(e2e|bench)/` },
      to: { path: tests },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: ['node_modules', '/dist/', '/build/'] },
    exclude: { path: ['/dist/', '/\\.react-router/'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['concivis-source', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
    reporterOptions: { text: { highlightFocused: true } },
  },
};
