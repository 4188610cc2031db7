import { depsOf, type Context, type RequestHandle } from './context.ts';
import type { AppDeps } from './app-deps.ts';

/**
 * A value made at most once a request: `create` runs when the first resolver asks. For DataLoaders, which must never
 * outlive the request whose rows they hold.
 */
export function perRequest<Value>(create: (deps: AppDeps) => Value): (context: Context) => Value {
  const values = new WeakMap<RequestHandle, { value: Value }>();
  return (context) => {
    const known = values.get(context.handle);
    if (known) return known.value;
    const value = create(depsOf(context));
    values.set(context.handle, { value });
    return value;
  };
}
