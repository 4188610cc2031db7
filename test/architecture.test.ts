import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');

interface SourceFile {
  /** From the project's root, with forward slashes. */
  readonly name: string;
  readonly text: string;
  readonly lines: number;
  /** Files of ours that it imports, types included. */
  readonly imports: readonly string[];
  /** As `imports`, without those that vanish when types are stripped. */
  readonly runtimeImports: readonly string[];
  /** Packages and `node:` modules that it imports. */
  readonly packages: readonly string[];
}

const IMPORT = /^(?:import|export)\s+(type\s)?[^'"]*?from\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]/gm;

function read(name: string): SourceFile {
  const text = readFileSync(path.join(root, name), 'utf8');
  const found = [...text.matchAll(IMPORT)].map(([, type, from, bare]) => ({
    isType: type !== undefined,
    target: from ?? bare ?? '',
  }));
  const resolve = (target: string): string => path.posix.join(path.posix.dirname(name), target);
  const ours = found.filter(({ target }) => target.startsWith('.'));
  return {
    name,
    text,
    lines: text.split('\n').length - 1,
    imports: ours.map(({ target }) => resolve(target)),
    runtimeImports: ours.filter(({ isType }) => !isType).map(({ target }) => resolve(target)),
    packages: found.map(({ target }) => target).filter((target) => !target.startsWith('.')),
  };
}

const files = globSync('src/**/*.ts', { cwd: root })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => !name.includes('/generated/'))
  .map(read);

/** The layer that a file belongs to, and its module. */
function placeOf(name: string): { layer: string; module: string | null } {
  const [, area = '', module = '', layer = ''] = name.split('/');
  if (area === 'modules') return { layer: layer.endsWith('.ts') ? 'module' : layer, module };
  return { layer: area.replace(/\.ts$/, ''), module: null };
}

/** What a pure layer may import of ours. Domains call the engine: rules of pricing are made of its mathematics. */
const PURE: Readonly<Record<string, readonly string[]>> = {
  shared: ['shared'],
  quant: ['shared', 'quant'],
  domain: ['shared', 'quant', 'domain'],
};

function violations(check: (file: SourceFile) => string[]): string[] {
  return files.flatMap((file) => check(file).map((what) => `${file.name}: ${what}`));
}

describe('layers', () => {
  test('pure code imports pure code alone, and no package', () => {
    const found = violations((file) => {
      const { layer } = placeOf(file.name);
      const allowed = PURE[layer];
      if (!allowed) return [];
      const wrong = file.imports.filter((target) => !allowed.includes(placeOf(target).layer));
      // Hashing and the packages that read text and clocks live in shared.
      return layer === 'shared' ? wrong : [...wrong, ...file.packages];
    });
    expect(found).toEqual([]);
  });

  test('pure code takes time and chance as arguments', () => {
    const found = violations(({ name, text }) => {
      const { layer } = placeOf(name);
      if (layer !== 'domain' && layer !== 'quant' && !name.startsWith('src/demo/generate')) return [];
      return [...text.matchAll(/Date\.now|Math\.random|new Date\(\)|process\./g)].map(([what]) => what);
    });
    expect(found).toEqual([]);
  });

  test('nothing imports main or app, but main the app', () => {
    const found = violations(({ name, imports }) =>
      imports.filter(
        (target) => target === 'src/main.ts' || (target === 'src/app.ts' && name !== 'src/main.ts'),
      ),
    );
    expect(found).toEqual([]);
  });

  test('a module reaches another one through its domain, reads, actions and recorders', () => {
    const found = violations(({ name, imports }) => {
      const { module, layer } = placeOf(name);
      if (module === null) return [];
      return imports.filter((target) => {
        const other = placeOf(target);
        if (other.module === null || other.module === module) return false;
        if (layer === 'graphql') return !['domain', 'reads', 'graphql', 'actions'].includes(other.layer);
        return !['domain', 'reads', 'actions', 'module'].includes(other.layer);
      });
    });
    expect(found).toEqual([]);
  });

  test('GraphQL is spoken in graphql folders alone', () => {
    const found = violations(({ name, packages }) => {
      const speaks = /\/graphql\/|^src\/app\.ts$|\/cli\/(schema|codegen-check)\.ts$/.test(name);
      return speaks
        ? []
        : packages.filter((target) => target.startsWith('graphql') || target.startsWith('@pothos'));
    });
    expect(found).toEqual([]);
  });
});

/** Modules that compute from what was known at an instant. */
const BY_KNOWN_AT = [
  'pipeline',
  'models',
  'frictions',
  'teams',
  'strategies',
  'monitoring',
  'picks',
  'improvements',
  'experiments',
];

describe('what was known when', () => {
  /** Tables whose rows carry knowledge of results and odds, as Prisma and as SQL name them. */
  const KNOWLEDGE =
    /\.(match|oddsQuote|oddsQuoteRevision|matchRevision)\.(find|aggregate|groupBy|count)|\b(FROM|JOIN)\s+(matches|odds_quotes|odds_quote_revisions)\b/;

  test('results and odds are read by the one reader with an as-of instant, and shown by GraphQL and the command line', () => {
    const readers = files.filter(({ name, text }) => {
      const isShown = /\/graphql\/|^src\/cli\/|loaders\.ts$/.test(name);
      return !isShown && KNOWLEDGE.test(text);
    });
    expect(readers.map(({ name }) => name).sort()).toEqual([
      'src/modules/matches/actions/load-stored-matches.ts',
      'src/modules/matches/actions/load-stored-quotes.ts',
      'src/modules/matches/actions/save-quotes.ts',
      'src/modules/matches/reads/known-at.ts',
    ]);
  });

  test('the pipeline, the models, DNA, the frictions, the strategies, drift and settlements reach matches through that reader', () => {
    const found = violations(({ name, imports }) => {
      const { module } = placeOf(name);
      if (module === null || !BY_KNOWN_AT.includes(module)) return [];
      return imports.filter(
        (target) =>
          target.startsWith('src/modules/matches/') &&
          // Which seasons are meant is asked of that reader, too.
          !/\/(domain\/|reads\/known-at\.ts|actions\/seasons-job\.ts)/.test(target) &&
          placeOf(name).layer !== 'graphql',
      );
    });
    expect(found).toEqual([]);
  });
});

describe('files', () => {
  test('are read at one sitting: 300 lines at most', () => {
    expect(files.filter(({ lines }) => lines > 300).map(({ name, lines }) => `${name}: ${lines}`)).toEqual(
      [],
    );
  });

  test('are named after what they hold', () => {
    const vague = /(^|[-/])(utils?|helpers?|common|manager|misc)([-.]|$)/;
    expect(files.map(({ name }) => name).filter((name) => vague.test(name))).toEqual([]);
  });

  test('read the environment in env.ts alone', () => {
    const found = files.filter(({ name, text }) => name !== 'src/env.ts' && text.includes('process.env'));
    expect(found.map(({ name }) => name)).toEqual([]);
  });

  test('import each other in circles between graphql files alone', () => {
    expect(circles(files.filter(({ name }) => !name.includes('/graphql/')))).toEqual([]);
  });
});

/** Groups of files that import each other at run time, found depth first. */
function circles(among: readonly SourceFile[]): string[] {
  const byName = new Map(among.map((file) => [file.name, file]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (name: string, trail: readonly string[]): void => {
    if (trail.includes(name)) {
      found.push([...trail.slice(trail.indexOf(name)), name].join(' -> '));
      return;
    }
    if (done.has(name)) return;
    for (const target of byName.get(name)?.runtimeImports ?? []) visit(target, [...trail, name]);
    done.add(name);
  };
  for (const { name } of among) visit(name, []);
  return found;
}
