import { builder } from '../../../graphql/builder.ts';
import { dbOf, depsOf } from '../../../graphql/context.ts';
import { describedEnum } from '../../../graphql/described-enum.ts';
import { SOURCE_STATUSES, type SourceStatus } from '../domain/result-source.ts';

interface ShownSource {
  readonly name: string;
  readonly status: SourceStatus | null;
  readonly error: string | null;
  readonly fetchedAt: Date | null;
  readonly changedAt: Date | null;
}

const ResultSourceStatusRef = builder.enumType('ResultSourceStatus', {
  description: 'How the last fetch of a source came out.',
  values: describedEnum(SOURCE_STATUSES),
});

const ResultSourceRef = builder.objectRef<ShownSource>('ResultSource').implement({
  description:
    'A source of results that the server is set up with (`RESULTS_SOURCES`), and how it was found last.',
  fields: (t) => ({
    name: t.exposeString('name', {
      description: 'The path or address as it was set up; `fetchResults` takes it.',
    }),
    status: t.expose('status', {
      type: ResultSourceStatusRef,
      nullable: true,
      description: 'How the last fetch came out. Null when it was never asked.',
    }),
    error: t.exposeString('error', {
      nullable: true,
      description: 'What went wrong, of several files the first. Null unless `status` is FAILED.',
    }),
    fetchedAt: t.expose('fetchedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was asked last. Null when it never was.',
    }),
    changedAt: t.expose('changedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it last had something new. Null when it never had.',
    }),
  }),
});

builder.queryField('resultSources', (t) =>
  t.field({
    type: [ResultSourceRef],
    description: 'The sources of results that the server is set up with, in the order of its configuration.',
    resolve: async (_root, _args, context) => {
      const { resultSources = [] } = depsOf(context);
      const known = await dbOf(context).resultSource.findMany({
        where: { location: { in: resultSources.map(({ location }) => location) } },
      });
      const byLocation = new Map(known.map((one) => [one.location, one]));
      return resultSources.map(({ name, location }): ShownSource => {
        const one = byLocation.get(location);
        return {
          name,
          status: one ? readStatus(one.status) : null,
          error: one?.error ?? null,
          fetchedAt: one?.fetchedAt ?? null,
          changedAt: one?.changedAt ?? null,
        };
      });
    },
  }),
);

function readStatus(status: string): SourceStatus {
  const known = Object.keys(SOURCE_STATUSES).find((one): one is SourceStatus => one === status);
  if (!known) throw new Error(`A source with the unknown status ${status} is stored.`);
  return known;
}
