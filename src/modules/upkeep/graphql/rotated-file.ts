import { builder } from '../../../graphql/builder.ts';
import { describedEnum } from '../../../graphql/described-enum.ts';
import { uuidKey } from '../../../graphql/node-id.ts';
import { storedName } from '../../../shared/stored-name.ts';
import { ROTATED_KINDS } from '../domain/retention.ts';

export const RotatedKindRef = builder.enumType('RotatedKind', {
  description:
    'Which records are moved into files when they are old: 30 days, unless the settings say otherwise.',
  values: describedEnum(ROTATED_KINDS),
});

export const RotatedFileRef = builder.prismaNode('RotatedFile', {
  id: { field: 'id' },
  nullable: true,
  description:
    'A gzip file of records that are no longer in the database: a JSON object a line with every column by its name, the oldest first. ' +
    'Each record is in exactly one of these files; a file in the folder that is not among them was left by a process that died, and what it holds is elsewhere.',
  select: { id: true },
  findUnique: (id) => ({ id: uuidKey(id) }),
  fields: (t) => ({
    kind: t.field({
      type: RotatedKindRef,
      select: { kind: true },
      description: 'What it holds.',
      resolve: ({ kind }) => storedName(ROTATED_KINDS, kind),
    }),
    host: t.exposeString('host', { description: 'The machine that it was written on.' }),
    folder: t.exposeString('folder', { description: 'Its folder, as that machine names it.' }),
    fileName: t.exposeString('fileName', { description: 'Its name in the folder: `….ndjson.gz`.' }),
    rowCount: t.exposeInt('rowCount', { description: 'How many records it holds, 1 to 50,000.' }),
    fromAt: t.expose('fromAt', {
      type: 'DateTime',
      description: 'The instant of its oldest record, in whole milliseconds.',
    }),
    toAt: t.expose('toAt', {
      type: 'DateTime',
      description: 'The instant of its newest record, in whole milliseconds.',
    }),
    sizeBytes: t.float({
      select: { byteSize: true },
      description: 'Its size as it lies on the disk, in bytes.',
      resolve: ({ byteSize }) => Number(byteSize),
    }),
    sha256: t.exposeString('sha256', {
      description: 'The SHA-256 of the file as it lies on the disk: 64 hexadecimal digits.',
    }),
    rotatedAt: t.expose('rotatedAt', {
      type: 'DateTime',
      description: 'When the records left the database.',
    }),
  }),
});
