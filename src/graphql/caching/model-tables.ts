import { z } from 'zod';
import { getDatamodel } from '../../db/generated/pothos-types.ts';

/** Where the rows of a model lie, and which other models its fields lead to. */
export interface ModelTable {
  readonly table: string;
  /** The field that alone is the key of a row; null where it takes several. */
  readonly keyField: string | null;
  /** The name of the model by relation. */
  readonly relations: ReadonlyMap<string, string>;
}

const runtimeForm = z.object({
  models: z.record(z.string(), z.looseObject({ dbName: z.string().nullish() })),
});
const datamodelForm = z.object({
  datamodel: z.object({
    models: z.record(
      z.string(),
      z.looseObject({
        fields: z.array(
          z.looseObject({ name: z.string(), kind: z.string(), type: z.string(), isId: z.boolean() }),
        ),
      }),
    ),
  }),
});

/** The models of a database client, by name. @throws Error where the client does not say where their rows lie. */
export function modelTablesOf(db: object): ReadonlyMap<string, ModelTable> {
  const { models } = runtimeForm.parse(Reflect.get(db, '_runtimeDataModel'));
  const { datamodel } = datamodelForm.parse(getDatamodel());
  return new Map(
    Object.entries(datamodel.models).map(([name, { fields }]) => {
      const model = models[name];
      if (model === undefined) throw new Error(`The database client has no model ${name}.`);
      const relations = fields.filter(({ kind }) => kind === 'object');
      const tableOfModel = {
        table: model.dbName ?? name,
        keyField: fields.find(({ isId }) => isId)?.name ?? null,
        relations: new Map(relations.map((field) => [field.name, field.type])),
      };
      return [name, tableOfModel];
    }),
  );
}
