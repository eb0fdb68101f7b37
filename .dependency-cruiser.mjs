// Who may import whom (ARCHITECTURE.md). Each rule is proved by a planted violation in tests/repository/import-rules.test.ts.

/** Inside shared/, a folder may import itself and what is named here: model ← text ← press, terms, … ← contract. */
const foundation = ['model', 'text']
const knowledge = ['press', 'terms', 'alignment', 'spelling', 'boilerplate', 'checks', 'facts', 'document']
const mayImport = {
  model: [],
  messages: [],
  text: ['model'],
  press: foundation,
  terms: foundation,
  alignment: foundation,
  spelling: foundation,
  facts: foundation,
  boilerplate: [...foundation, 'press'],
  document: foundation,
  // A check asks for terms, dictionaries and the anatomy of a release; nothing asks for checks.
  checks: [...foundation, 'terms', 'press', 'facts', 'spelling', 'boilerplate'],
  contract: [...foundation, ...knowledge],
}

const inside = (folder) => `^shared/${folder}/`
const electronPackages = '(^|/)node_modules/(electron|@electron)/'
const rpcPackages = '(^|/)node_modules/@orpc/'
const tests = '\\.test\\.tsx?$'

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment:
        'Two files that need each other are one idea, or miss a third. Types may look back: they are gone when it runs.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      comment: 'An import that resolves to nothing is an import no rule can see.',
      from: {},
      // Syntax trees that are nothing but types, from @types/mdast and @types/hast.
      to: { couldNotResolve: true, pathNot: '^(mdast|hast)$' },
    },
    {
      name: 'only-declared-packages',
      severity: 'error',
      comment: 'A package that package.json does not name may vanish with the next install.',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-development-packages-in-the-product',
      severity: 'error',
      comment: 'A shipped application has no devDependencies.',
      from: { path: '^(shared|main|renderer)/', pathNot: tests },
      to: {
        dependencyTypes: ['npm-dev'],
        pathNot: ['(^|/)node_modules/(electron|@electron|@types)/', '(^|/)node_modules/@sparticuz/'],
      },
    },
    {
      name: 'shared-imports-only-shared',
      severity: 'error',
      comment: 'shared/ runs everywhere: in the engine, the renderer and its workers.',
      from: { path: '^shared/' },
      to: { path: '^(main|renderer|scripts|build)/' },
    },
    {
      name: 'shared-is-pure',
      severity: 'error',
      comment: 'No Node in shared/.',
      from: { path: '^shared/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    ...Object.entries(mayImport).map(([folder, allowed]) => ({
      name: `shared-${folder}-knows-its-place`,
      severity: 'error',
      comment: `shared/${folder} may import ${allowed.length > 0 ? allowed.join(', ') : 'nothing beside itself'}.`,
      from: { path: inside(folder), pathNot: tests },
      to: { path: '^shared/', pathNot: [folder, ...allowed].map(inside) },
    })),
    {
      name: 'engine-is-host-blind',
      severity: 'error',
      comment: 'The engine knows neither a host nor the renderer: hosts hand it their ports.',
      from: { path: '^main/engine/' },
      to: { path: '^(main/hosts|renderer|scripts|build)/' },
    },
    {
      name: 'hosts-use-the-engine-by-its-doors',
      severity: 'error',
      comment: 'A host is thin. What it needs of the engine comes through a door or is missing there.',
      from: { path: '^main/hosts/' },
      to: {
        path: '^main/engine/',
        pathNot: [
          '^main/engine/(engine|ports|in-process-client|command-line)\\.ts$',
          // Programs of their own, which a host starts.
          '^main/engine/files/(import|export)/[a-z-]+-process\\.ts$',
          // What hosts without a printer of their own hand in as their port.
          '^main/engine/files/export/(chromium-printer|pdf-printer|find-browsers)\\.ts$',
        ],
      },
    },
    {
      name: 'hosts-know-no-renderer',
      severity: 'error',
      comment: 'Hosts serve the built renderer as files; they never import it.',
      from: { path: '^main/hosts/' },
      to: { path: '^renderer/' },
    },
    {
      name: 'hosts-are-strangers',
      severity: 'error',
      comment: 'What two hosts need belongs to the engine or to shared/.',
      from: { path: '^main/hosts/([^/]+)/' },
      to: { path: '^main/hosts/', pathNot: '^main/hosts/$1/' },
    },
    {
      name: 'renderer-never-main',
      severity: 'error',
      comment: 'The renderer reaches the engine through the contract alone.',
      from: { path: '^renderer/' },
      to: { path: '^(main|scripts|build)/' },
    },
    {
      name: 'renderer-knows-no-node',
      severity: 'error',
      comment: 'The renderer is sandboxed.',
      from: { path: '^renderer/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'features-are-strangers',
      severity: 'error',
      comment: 'What two features need belongs to the editor, to the app or to shared/.',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    },
    {
      name: 'ui-knows-no-domain',
      severity: 'error',
      comment:
        'renderer/ui draws buttons and passages of text, which have a direction; it has never heard of a release.',
      from: { path: '^renderer/ui/' },
      to: {
        path: '^(shared|renderer)/',
        pathNot: '^renderer/ui/|^shared/text/direction\\.ts$|^shared/model/language\\.ts$',
      },
    },
    {
      name: 'electron-stays-in-its-host',
      severity: 'error',
      comment: 'Electron is one host of three.',
      from: { pathNot: '^(main/hosts/electron|build|scripts|tests)/' },
      to: { path: electronPackages },
    },
    {
      name: 'rpc-stays-at-the-wire',
      severity: 'error',
      comment: 'Only the contract, the routers, the host entry files and renderer/engine know how calls travel.',
      from: {
        pathNot:
          '^shared/contract/|^main/engine/(router[a-z-]*|foreseen-failures|in-process-client)\\.ts$|^main/hosts/|^renderer/engine/|^tests/',
      },
      to: { path: rpcPackages },
    },
    {
      name: 'command-line-has-no-wire',
      severity: 'error',
      comment: 'The command line calls the engine directly.',
      from: { path: '^main/hosts/cli/' },
      to: { path: rpcPackages },
    },
    {
      name: 'product-never-imports-tests',
      severity: 'error',
      comment: 'Builders and doubles are for tests.',
      from: { path: '^(shared|main|renderer)/', pathNot: tests },
      to: { path: `^tests/|${tests}` },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|dist|test-results)/' },
    tsPreCompilationDeps: true,
    // Without exportsFields, packages that are ESM only stay unseen and the package rules match nothing.
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mts', '.js', '.mjs', '.cjs', '.json', '.css'],
    },
    skipAnalysisNotInRules: false,
  },
}
