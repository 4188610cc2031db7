import type { RequestObserver } from './answered-request.ts';

/** Several observers as one. */
export function observersOfRequests(observers: readonly RequestObserver[]): RequestObserver {
  return { answered: (request) => observers.forEach((observer) => observer.answered(request)) };
}
