/** Where a module of a page's scripts goes: the first whose path matches, from the top. */
const groups: readonly (readonly [name: string, path: RegExp])[] = [
  // What a page that is read runs at once: small, and with its own copies of what it shares with tools
  // (own-copies.ts).
  ['reading', /preload-helper|\?own=reading$|src\/scripts\/(reading|bring|masthead|search-key|who)\./],
  // What a page runs once it is used, and the small things that tools share with it.
  [
    'in-use',
    /src\/(scripts\/(in-use|cite|copy-link|large-text|menu|on-paper|once-loaded|open-for-print|print-(button|stamp)|report-here|offline\/(register|wanted))|styles\/policies\/pin-used|parts\/(copy|print-alone|save-file\/in-wechat|site-sector|today\/(believed|asof)|trusted-url|wear)|rules\/(duty\/day|year\/(term|window-state))|says\/(printed-day|term-state-names|window-state-says))/,
  ],
  // Made only when somebody asks for a Word document.
  ['word', /node_modules\/docx\/|src\/word\/(?!made)|src\/parts\/save-file\/word-maker/],
  ['offline', /src\/scripts\/offline\/(?!keep)/],
  // Only a visit by a link reads one.
  ['links', /src\/(parts\/link\/(said|as-written)|islands\/check\/read-link)/],
  // What every tool runs; and how a clause and a stamp are called, for which search would fetch the two below.
  [
    'tools',
    /@oxc-project|node_modules\/(preact\/(?!compat)|@astrojs\/preact)|src\/(parts\/(shelf|in-translation|today|use-|link|save-file)|sheets\/(limits|column-letters)|rules\/duty\/basis|says\/(clause-name|stamps|standing)\.ts)/,
  ],
  // What the front door needs, too.
  ['duty', /src\/(rules\/duty|says\/((scope|outcome|grade)-names|hours-problem)|parts\/answers)/],
  // What those say that judge one person's year.
  [
    'year',
    /src\/(parts\/(?!record\/|qr)|says\/(?!broken|money|unreadable|difference|record-place|printed-version|case-|record-says|entry-names)|rules\/(year\/(?!money|read-money|budget|course-plan)|record\/record(-names)?\.ts))/,
  ],
  // A table's names and signs, without what reads and writes one.
  [
    'cells',
    /src\/(sheets\/(delimiter-names|common-characters|simplified|encoding|cell|file-kind|zip-entries|sheet-error)|roster\/(find\/read-year|read\/read-sector))\.ts/,
  ],
  [
    'log-files',
    /src\/islands\/check\/log\/(read-|export-|entry-table|judge-list|file-sectors|columns|row-entries|no-entry|spread|table-)/,
  ],
  ['tables', /src\/sheets|node_modules\/papaparse/],
  // The code on the first sheet of every page, apart from the larger maker that the tools have.
  ['sheet-code', /lean-qr\/nano|scripts\/sheet-code/],
  // What is shown on paper or beside a clause, which verifying a record needs not.
  ['qr', /node_modules\/lean-qr\/|src\/parts\/qr\.ts/],
  // What a summary shows and does, which verifying one needs not.
  [
    'summary',
    /src\/(parts\/record\/(Summary\.|SummaryTotals|Keep|Person|Signatures|RecordCodes|message|record-links|use-printed-alone)|says\/case-|rules\/cases)/,
  ],
  [
    'record',
    /src\/(parts\/record(?!\/SummaryLoader)|rules\/(record|log\/(log|done-in-log|told|plain-told))|says\/(?!broken|money))|node_modules\/(@noble|fflate)/,
  ],
  ['log', /src\/(islands\/check\/log|rules\/log)/],
];

/**
 * How the bundler divides the scripts of pages. Left alone it makes one file for each set of entries that need a
 * module, dozens of some hundred bytes that load in a row.
 */
export const codeSplitting = {
  includeDependenciesRecursively: false,
  groups: groups.map(([name, path], i) => ({
    name,
    // A copy stays with its own script.
    test: (id: string) => path.test(id) && (name === 'reading' || !id.includes('?own=')),
    priority: groups.length - i,
  })),
};
