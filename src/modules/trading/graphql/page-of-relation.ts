import type { ModelName, Order } from '../../../graphql/connections/order.ts';
import type { PageArgs } from '../../../graphql/connections/page.ts';

/** How a page of a relation is read. */
export interface RelationPage<Name extends string> {
  /** The arguments by which it is planned with its parents. */
  readonly planned: PageArgs<Name>;
  /** Whether it has to be read by itself instead: its order compares microseconds, which a plan cannot. */
  readonly isByItself: boolean;
}

/** How the page is read that a client asks for; in the order `usual` where it names none. */
export function pageOfRelation<Model extends ModelName, Name extends string>(
  { keys }: Order<Model, Name>,
  args: PageArgs<Name>,
  usual: NonNullable<PageArgs<NoInfer<Name>>['orderBy']>,
): RelationPage<Name> {
  const orderBy = args.orderBy ?? usual;
  return keys[orderBy.field].exact
    ? { planned: { first: 0, orderBy: usual }, isByItself: true }
    : { planned: { ...args, orderBy }, isByItself: false };
}
